import type { Finding } from '../../findings/finding';
import { ONE, plain, total, type Decimal } from '../../quantity/decimal';
import { isKnown } from '../../quantity/figure';
import { exactly, meet, rounded, scaleInterval, type Interval } from '../../quantity/interval';
import type { Indicator, Reading, Table } from '../../tables/model';
import { isRateName, splitUnit, writtenUnit } from '../../words/phrases/measures';
import { meetsNoun, nounOfIndicator, quantitiesIn, type SaidQuantity } from '../../words/phrases/quantities';
import type { CellAddress } from '../../workbook/address';
import type { Check } from '../model';
import { observed } from '../report';

/** 目标文字中的数与指标不符: the goal names 15座, the indicator asks for 18座; the same for what was reached. */
export const goalFigures: Check = {
  rule: 'consistency/goal-figures',
  title: '总体目标文字与指标数据不符',
  demand: '年度总体目标、实际完成情况文字中写明的数量，应与同一事项绩效指标的指标值、实际完成值一致。',
  source: ['cn-2020-10：附件1（总体目标与绩效指标相对应）', 'review:sichuan-2025：第12条'],
  severity: 'warning',
  run: ({ tables }) => tables.flatMap(inTable),
};

function inTable(table: Table): readonly Finding[] {
  if (table.indicators.length === 0) return [];
  return table.texts.flatMap(({ role, text, cell }): readonly Finding[] => {
    const said = role === 'goal' || role === 'achievement' ? quantitiesIn(text) : [];
    if (said.length === 0) return [];
    return table.indicators.flatMap((indicator) => {
      const reading = role === 'goal' ? indicator.target : indicator.actual;
      const at = role === 'goal' ? indicator.cells.target : indicator.cells.actual;
      return reading && at ? (contradiction(table, indicator, reading, at, said, cell) ?? []) : [];
    });
  });
}

function contradiction(
  table: Table,
  indicator: Indicator,
  reading: Reading,
  at: CellAddress,
  said: readonly SaidQuantity[],
  textCell: CellAddress,
): Finding | null {
  const own = measureOf(reading, indicator);
  if (!own) return null;
  const mentions = said.filter((each) => isAbout(table, indicator, own.unit, each));
  const [first] = mentions;
  if (!first || mentions.some(({ approximate }) => approximate)) return null;
  const agrees = mentions.some((each) => meet(rangeOf(each), own.range));
  const together = total(mentions.map(valueOf));
  if (agrees || meet({ low: together, high: together }, own.range)) return null;
  return observed({
    rule: 'consistency/goal-figures',
    severity: meetsNoun(first.noun, nounOfIndicator(indicator.level3)) === 'same' ? 'warning' : 'hint',
    table,
    primary: at,
    cells: [textCell],
    message: {
      id: 'check/goal-figures',
      data: {
        quote: first.quote,
        at: textCell,
        indicator: indicator.level3,
        written: reading.figure.written,
      },
    },
    actual: plain(own.value),
  });
}

/** Whether the text speaks of the indicator, and of no other one that its words fit better. */
function isAbout(table: Table, indicator: Indicator, unit: string, said: SaidQuantity): boolean {
  const noun = nounOfIndicator(indicator.level3);
  const fit = meetsNoun(said.noun, noun);
  if (fit === null || splitUnit(said.unit).unit !== unit) return false;
  return table.indicators.every((other) => {
    const theirs = nounOfIndicator(other.level3);
    if (other === indicator || theirs.length < noun.length) return true;
    const better = meetsNoun(said.noun, theirs);
    return better === null || (better === 'near' && fit === 'same');
  });
}

interface Measure {
  readonly value: Decimal;
  readonly range: Interval;
  readonly unit: string;
}

/** An indicator's number with its unit brought to single things: 1.2万人 is 12000 人. Null without number or unit. */
function measureOf({ figure }: Reading, { measureUnit, level3 }: Indicator): Measure | null {
  if (!isKnown(figure)) return null;
  const written = writtenUnit(figure.written) ?? figure.unit ?? measureUnit ?? '';
  const isRate = figure.unit === '%' || (written === '' && isRateName(level3));
  const { unit, factor } = isRate ? PERCENT : splitUnit(written);
  if (unit === '') return null;
  return {
    value: figure.value.times(factor),
    unit,
    range: rangeOf({ value: figure.value, decimals: figure.decimals ?? 0, unit: isRate ? '%' : written }),
  };
}

const PERCENT = { unit: '%', factor: ONE };

function valueOf({ value, unit }: SaidQuantity): Decimal {
  return value.times(splitUnit(unit).factor);
}

/** What a number may stand for: things that are counted one by one are exact, 1.5万人 is not. */
function rangeOf({ value, decimals, unit }: Pick<SaidQuantity, 'value' | 'decimals' | 'unit'>): Interval {
  const { factor } = splitUnit(unit);
  const isCounted = decimals === 0 && factor.eq(ONE);
  return isCounted ? exactly(value) : scaleInterval(rounded(value, decimals), factor);
}
