import type { Expression } from '../../../formulas/language/expression';
import { cleanLabel } from '../../../words/cleaner/clean-label';
import type { Amounts } from '../../facts/amounts';
import type { Facts } from '../../facts/facts';
import { bySign, joined, text, type Sentence } from '../../wording/parts';
import { money, unsignedMoney } from '../figures';
import { carriedWords, yearWords } from '../projects/projects';
import { budgeting, initialParts } from './planned';

/** What the tables of income and expenditure give for the whole year. */
interface Balance {
  readonly received: Expression | null;
  readonly receivedThisYear: Expression | null;
  readonly opening: Expression | null;
  readonly spent: Expression | null;
  readonly spentThisYear: Expression | null;
  readonly closing: Expression | null;
  readonly planned: Expression | null;
}

const OF_YEAR = ['final', 'current-year', 'executed'] as const;

/** What the tables of income and expenditure give, by what their lines mean. */
export function balanceOf(facts: Facts): Balance {
  const rows = facts.rows(
    ({ kind, family, title }) =>
      kind === 'final-accounts' && family !== 'fiscal-balance' && !/财政拨款|三公|基本支出/.test(title ?? ''),
  );
  const row = (pattern: RegExp): Amounts | null =>
    rows.find((one) => pattern.test(nameOf(one)) && one.amount(...OF_YEAR) !== null) ?? null;
  const amount = (pattern: RegExp): Expression | null => row(pattern)?.amount(...OF_YEAR) ?? null;
  const income = row(/^收入(?:决算)?总计$|^总收入$/) ?? unnamedTotal(rows);
  return {
    received: income?.amount(...OF_YEAR) ?? null,
    receivedThisYear: amount(/^本年收入(?:合计)?$|^收入合计$/),
    opening: amount(/^(?:年初|上年)(?:财政拨款)?结转(?:和|及)?结余(?:资金)?$|^上年结转$/),
    spent: amount(/^支出(?:决算)?总计$|^总支出$/) ?? spendingTotal(rows),
    spentThisYear: amount(/^本年支出(?:合计)?$|^支出合计$/),
    closing: amount(/^(?:年末|结转下年)(?:财政拨款)?(?:结转(?:和|及)?结余)?(?:资金)?$/),
    planned: income?.amount('initial-budget', 'budget') ?? null,
  };
}

function nameOf({ label }: Amounts): string {
  return cleanLabel(label).replace(/\s/g, '');
}

/** In 收入支出决算总表 both totals are merely called 总计; the income side's comes first. */
function unnamedTotal(rows: readonly Amounts[]): Amounts | null {
  return rows.find((one) => /^总计$/.test(nameOf(one)) && one.amount(...OF_YEAR) !== null) ?? null;
}

function spendingTotal(rows: readonly Amounts[]): Expression | null {
  const [, second] = rows.filter((one) => /^总计$/.test(nameOf(one)) && one.amount(...OF_YEAR) !== null);
  return second?.amount(...OF_YEAR) ?? null;
}

/**
 * 收入总计743.2万元（本年收入724.8万元，年初结转和结余18.4万元）；支出总计743.2万元（本年支出724.2万元，年末结转和结余19万元）。 What the tables do
 * not give is left out; nothing where they give no totals.
 */
export function balance(facts: Facts, { alsoPlanned = true } = {}): Sentence {
  const found = balanceOf(facts);
  const { style } = facts;
  const income = side(
    '收入',
    found.received,
    found.receivedThisYear,
    ['年初结转和结余', found.opening],
    facts,
  );
  const spending = side('支出', found.spent, found.spentThisYear, ['年末结转和结余', found.closing], facts);
  const planned: Sentence =
    alsoPlanned && found.planned ? [text('年初预算'), ...money(found.planned, style, '年初预算数')] : [];
  const sides = joined([income, spending], '；');
  if (sides.length === 0) return [];
  const inside = (found.received && found.receivedThisYear) ?? (found.spent && found.spentThisYear);
  const carried = inside ? [] : carriedWords(found.opening, found.closing, facts);
  return [text(`${yearWords(facts)}`), ...joined([planned, sides], '，'), ...carried, text('。')];
}

function side(
  name: string,
  whole: Expression | null,
  thisYear: Expression | null,
  [words, carried]: readonly [string, Expression | null],
  { style }: Facts,
): Sentence {
  const { decimals } = style.amount;
  if (!whole) return thisYear ? [text(`本年${name}`), ...money(thisYear, style, `本年${name}`)] : [];
  const head: Sentence = [text(`${name}总计`), ...money(whole, style, `${name}总计`)];
  if (!thisYear) return head;
  const also: Sentence = carried
    ? [
        bySign(carried, decimals, {
          positive: [text(`，${words}`), ...money(carried, style, words)],
          zero: [],
          negative: [text(`，${words}为负`), unsignedMoney(carried, style, words), text('，请核实')],
        }),
      ]
    : [];
  return [...head, text(`（本年${name}`), ...money(thisYear, style, `本年${name}`), ...also, text('）')];
}

/** 2023年收入总计743.2万元（本年收入724.8万元，年初结转和结余18.4万元）。 where what was spent is told elsewhere. */
export function incomeTotal(facts: Facts): Sentence {
  const { received, receivedThisYear, opening } = balanceOf(facts);
  const told = side('收入', received, receivedThisYear, ['年初结转和结余', opening], facts);
  return told.length === 0 ? [] : [text(yearWords(facts)), ...told, text('。')];
}

/**
 * What was carried in and over: 年初结转和结余18.4万元，年末结转和结余19万元。 What was carried in only as far as the income does not tell it, unless
 * `alsoIn` says that nothing else does.
 */
export function carriedOver(facts: Facts, { alsoIn = false } = {}): Sentence {
  const { opening: carriedIn, closing, received, receivedThisYear } = balanceOf(facts);
  const opening = !alsoIn && received && receivedThisYear ? null : carriedIn;
  const told = carriedWords(opening, closing, facts, yearWords(facts), '结转和结余');
  return told.length === 0 ? [] : [...told, text('。')];
}

/**
 * 2023年部门年初预算448.26万元（基本支出404.96万元、项目支出43.3万元）。 of a table of income and expenditure that has a column of what was
 * planned; nothing where no line of it divides the budget.
 */
export function plannedBudget(facts: Facts): Sentence {
  const rows = facts.rows(({ kind }) => kind === 'final-accounts');
  const natures = ['basic', 'project-expenditure'];
  const total = rows.find(
    (row) =>
      row.amount('initial-budget') !== null &&
      row.children().some(({ meaning }) => natures.includes(meaning.subject ?? '')),
  );
  return total
    ? [
        text(`${yearWords(facts)}部门`),
        ...budgeting(total, facts.style, initialParts(total, facts.style)),
        text('。'),
      ]
    : [];
}
