import type { Finding } from '../../findings/finding';
import { ONE, plain, total, type Decimal } from '../../quantity/decimal';
import { isKnown } from '../../quantity/figure';
import { exactly, meet, rounded, scaleInterval, type Interval } from '../../quantity/interval';
import type { Indicator, Reading, Table } from '../../tables/model';
import { isRateName, splitUnit, writtenUnit } from '../../words/phrases/measures';
import {
  clauseOf,
  meetsNoun,
  nounOfIndicator,
  quantitiesIn,
  type SaidQuantity,
} from '../../words/phrases/quantities';
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
  const named = byName(table);
  const told = new Set(named.map(({ id }) => id));
  return [...named, ...byParallel(table).filter(({ id }) => !told.has(id))];
}

/** The text says of what its number is before it, in the indicator's words. */
function byName(table: Table): readonly Finding[] {
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

/**
 * What was reached told in the same words as the goal (为240名老人送餐 | 已为204名老人送餐): the number there is of the
 * indicator whose target the goal states.
 */
function byParallel(table: Table): readonly Finding[] {
  const [goal, ...goals] = table.texts.filter(({ role }) => role === 'goal');
  const [done, ...others] = table.texts.filter(({ role }) => role === 'achievement');
  if (!goal || !done || goals.length > 0 || others.length > 0) return [];
  const aims = quantitiesIn(goal.text);
  const said = quantitiesIn(done.text);
  if (aims.length !== said.length || aims.some(({ unit }, at) => unit !== said[at]?.unit)) return [];
  return aims.flatMap((aim, at): readonly Finding[] => {
    const reached = said[at];
    const meant = table.indicators.filter((indicator) => isAim(indicator, aim, goal.text));
    const [indicator] = meant;
    if (!reached || reached.approximate || !indicator?.actual || !indicator.cells.actual) return [];
    const isOne = meant.length === 1 && aims.every((other) => other === aim || !other.value.eq(aim.value));
    const own = measureOf(indicator.actual, indicator);
    if (!isOne || !own || own.unit === PERCENT.unit || meet(rangeOf(reached), own.range)) return [];
    const held = { table, indicator, reading: indicator.actual, at: indicator.cells.actual };
    return [disagreement(held, reached.quote, done.cell, 'warning')];
  });
}

/** Whether the goal states the target of the indicator, in a clause that speaks of the same thing. */
function isAim(indicator: Indicator, aim: SaidQuantity, text: string): boolean {
  const own = indicator.target && measureOf(indicator.target, indicator);
  if (!own || aim.approximate || !own.value.eq(valueOf(aim))) return false;
  return sharesWords(nounOfIndicator(indicator.level3), clauseOf(aim, text));
}

/** So many pairs of neighbouring characters of a name, in a clause, show that it speaks of the same thing. */
const SHARED = 2;

function sharesWords(name: string, clause: string): boolean {
  const pairs = [...name].slice(1).map((character, at) => `${name.charAt(at)}${character}`);
  return pairs.filter((pair) => clause.includes(pair)).length >= SHARED;
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
  const isSame = meetsNoun(first.noun, nounOfIndicator(indicator.level3)) === 'same';
  return disagreement({ table, indicator, reading, at }, first.quote, textCell, isSame ? 'warning' : 'hint');
}

/** A value of an indicator, and where it stands. */
interface Held {
  readonly table: Table;
  readonly indicator: Indicator;
  readonly reading: Reading;
  readonly at: CellAddress;
}

function disagreement(
  { table, indicator, reading, at }: Held,
  quote: string,
  textCell: CellAddress,
  severity: 'warning' | 'hint',
): Finding {
  const own = measureOf(reading, indicator);
  return observed({
    rule: 'consistency/goal-figures',
    severity,
    table,
    primary: at,
    cells: [textCell],
    message: {
      id: 'check/goal-figures',
      data: { quote, at: textCell, indicator: indicator.level3, written: reading.figure.written },
    },
    ...(own ? { actual: plain(own.value) } : {}),
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
