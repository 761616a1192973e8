import type { Expression } from '../../../formulas/language/expression';
import { shareOf } from '../../facts/share';
import type { Amounts } from '../../facts/amounts';
import type { Facts } from '../../facts/facts';
import { bySign, text, type Sentence } from '../../wording/parts';
import { amountOf, budgetBeside } from './compared';
import { announced, enumeration } from '../enumeration';
import { money, ratio } from '../figures';
import { yearWords } from '../projects/projects';

const KINDS = [
  [/^(?:其中：?)?(?:政府采购)?货物(?:类)?(?:支出|采购)?$/, '货物'],
  [/^(?:政府采购)?工程(?:类)?(?:支出|采购)?$/, '工程'],
  [/^(?:政府采购)?服务(?:类)?(?:支出|采购)?$/, '服务'],
] as const;

const SPENT = ['final', 'current-year', 'executed', 'total'] as const;

/** 政府采购支出88.6万元（预算92万元，完成96.3%），其中：货物29.6万元，服务59万元。 None is told as 没有政府采购支出. */
export function procurement(facts: Facts): Sentence {
  const row = totalLine(facts);
  const now = row && amountOf(row);
  if (!now) return [];
  const { style } = facts;
  const kinds = KINDS.flatMap(([pattern, name]) => {
    const kind = facts.row(pattern, ...SPENT);
    const by = kind && amountOf(kind);
    return by ? [{ by, said: [text(name), ...money(by, style, `${name}采购支出`)] }] : [];
  });
  const parts = kinds.map(({ by }) => by);
  const lead = [text('，'), ...(parts.length > 0 ? [announced(now, parts)] : [])];
  const head = `${yearWords(facts)}政府采购支出`;
  const spent: Sentence = [
    text(head),
    ...money(now, style, '政府采购支出'),
    ...budgetBeside(row, now, style),
    ...enumeration(kinds, style.amount.decimals, { lead, separator: '，' }),
    ...toSmallFirms(now, facts),
  ];
  return [
    bySign(now, style.amount.decimals, {
      positive: spent,
      zero: [text(`${yearWords(facts)}没有政府采购支出`)],
      negative: [text(`${head}为负，请核实`)],
      unknown: spent,
    }),
    text('。'),
  ];
}

/** 政府采购支出合计 of any table, else the total of a table about nothing else. */
function totalLine(facts: Facts): Amounts | null {
  return (
    facts.row(/^政府采购(?:支出)?(?:总额|合计|支出|金额)?(?:合计)?$/, ...SPENT) ??
    facts.totalOf(({ title }) => /政府采购/.test(title ?? ''))
  );
}

/** 。其中授予中小企业合同金额… has a row of its own in 机构运行信息表. */
function toSmallFirms(whole: Expression, facts: Facts): Sentence {
  const of = (pattern: RegExp): Expression | null => {
    const row = facts.row(pattern, 'final', 'current-year', 'executed', 'total');
    return row && amountOf(row);
  };
  const told = (words: string, amount: Expression | null): Sentence =>
    amount
      ? [
          text(words),
          ...money(amount, facts.style),
          ...ratio(shareOf(amount, whole), facts.style, { before: '，占政府采购支出总额的', zeroBase: '' }),
        ]
      : [];
  return [
    ...told('。授予中小企业合同金额', of(/^(?:政府采购)?授予中小企业合同(?:金额|总额)?$/)),
    ...told('；授予小微企业合同金额', of(/^(?:政府采购)?授予小微企业合同(?:金额|总额)?$/)),
  ];
}
