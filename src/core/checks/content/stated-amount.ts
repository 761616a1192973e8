import type { Finding } from '../../findings/finding';
import { decimal, decimalsOf, ONE, plain, type Decimal } from '../../quantity/decimal';
import { intervalOf, isKnown } from '../../quantity/figure';
import { meet, rounded, scaleInterval, type Interval } from '../../quantity/interval';
import { convertAmount, isAmountUnit, type AmountUnit } from '../../quantity/unit';
import type { Field, Table } from '../../tables/model';
import type { Check } from '../model';
import { observed } from '../report';

/** 完成情况所写的支出与执行数不符: the form's own words say how much was spent in all, and its figures say otherwise. */
export const statedAmount: Check = {
  rule: 'consistency/stated-amount',
  title: '文字所写金额与表中数据不符',
  demand: '年度目标完成情况中写明的全年支出总额，应与表中的执行数一致。',
  source: 'domain rules §6 A10',
  severity: 'warning',
  run: ({ tables }) => tables.flatMap(inTable),
};

/** “实际支出45.08万元”, said once in a text: with several, each speaks of a part. */
const SPENT =
  /(?:全年|实际|累计|年度|共计?|总)(?:完成)?(?:支出|执行|使用|支付)(?:资金|预算|经费|金额|总额|数)*(?:共计|合计|总计|共|为|约)?[:：]?(\d[\d,，]*(?:\.\d+)?)(亿元|万元|元)/g;

function inTable(table: Table): readonly Finding[] {
  const total = table.fields.find(({ row, name }) => row === 'total' && name === 'executed')?.figure;
  if (!total || !isKnown(total) || total.unit === null || !isAmountUnit(total.unit)) return [];
  const { unit } = total;
  const stands = ({ figure }: Field, range: Interval): boolean => {
    if (!isKnown(figure) || figure.unit === null || !isAmountUnit(figure.unit)) return false;
    return meet(scaleInterval(intervalOf(figure), convertAmount(ONE, figure.unit, unit)), range);
  };
  return table.texts.flatMap(({ role, text, cell }): readonly Finding[] => {
    const said = role.includes('achievement') ? spentIn(text, unit) : null;
    if (!said || table.fields.some((field) => stands(field, said.range))) return [];
    const executed = plain(total.value);
    return [
      observed({
        rule: 'consistency/stated-amount',
        severity: 'warning',
        table,
        primary: cell,
        cells: [total.cell],
        message: { id: 'check/stated-amount', data: { quote: said.quote, executed: `${executed}${unit}` } },
        actual: plain(said.value),
        expected: executed,
        unit,
      }),
    ];
  });
}

/** The amount a text says was spent in all, in `unit`; null where it says none, or several. */
function spentIn(
  text: string,
  unit: AmountUnit,
): { readonly quote: string; readonly value: Decimal; readonly range: Interval } | null {
  const [found, another] = [...text.replace(/\s/g, '').matchAll(SPENT)];
  const [quote = '', digits = '', written = ''] = found ?? [];
  if (!found || another || !isAmountUnit(written)) return null;
  const stated = decimal(digits.replace(/[,，]/g, ''));
  const factor = convertAmount(ONE, written, unit);
  return {
    quote,
    value: stated.times(factor),
    range: scaleInterval(rounded(stated, decimalsOf(stated)), factor),
  };
}
