import { isKnown } from '../../quantity/figure';
import { ZERO } from '../../quantity/decimal';
import type { Indicator, Table } from '../../tables/model';
import type { Facts } from '../facts/facts';
import { all, known, not, sign, some, type Condition } from '../wording/conditions';
import { joined, text, when, type Sentence } from '../wording/parts';
import { asking, cleanWords } from '../wording/text';
import { valueOf } from '../facts/value';
import { points } from './figures';
import { indicatorName, metWords, reachedBy, targetAndActual } from './indicator-words';
import { lostBy, scoredOf, type Scored } from './scored';

/** First-level names as the report groups by them, and the words each group starts with. */
const GROUPS: readonly { readonly pattern: RegExp; readonly title: string }[] = [
  { pattern: /成本/, title: '成本指标' },
  { pattern: /产出|完成/, title: '产出指标' },
  { pattern: /效益|效果/, title: '效益指标' },
  { pattern: /满意/, title: '满意度指标' },
];

/** One group of a table's indicators that belong together in the report. */
export interface IndicatorGroup {
  readonly title: string;
  readonly indicators: readonly Indicator[];
}

/** The indicators by first level, in the order of the form. Other first levels keep their own name. */
export function indicatorGroups({ indicators }: Pick<Table, 'indicators'>): readonly IndicatorGroup[] {
  const groups = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    const level1 = indicator.level1 ?? '其他指标';
    const title = GROUPS.find(({ pattern }) => pattern.test(level1))?.title ?? cleanWords(level1);
    const group = groups.get(title) ?? [];
    group.push(indicator);
    groups.set(title, group);
  }
  return [...groups].map(([title, grouped]) => ({ title, indicators: grouped }));
}

/** Whether nobody has entered anything for it yet: a row in progress is no fact. */
function isEmpty({ actual, score }: Indicator): boolean {
  const blank = !actual || actual.figure.state === 'blank';
  return blank && (!score || !isKnown(score));
}

/**
 * What became of a form's indicators (绩效指标完成情况), one sentence for each first level: what was done of each, and of those that
 * lost points the target, the points and the table's reason. It follows the scores in the sheet.
 */
export function allIndicators(table: Pick<Table, 'indicators'>, facts: Facts): Sentence {
  const told = indicatorGroups(table).flatMap(({ title, indicators }) => {
    const items = merged(
      indicators.filter((one) => !isEmpty(one)),
      facts,
    );
    const open = indicators.filter(isEmpty);
    const said = joined(items, '，');
    const asked: Sentence =
      open.length > 0
        ? [text(asking(`${open.map(({ level3 }) => `“${cleanWords(level3)}”`).join('、')}的完成情况`))]
        : [];
    const both = joined([said, asked], '，');
    return both.length === 0 ? [] : [text(`${title}：`), ...both, text('。')];
  });
  return told.length === 0 ? [] : [...headOf(table), ...told];
}

/** 共设置绩效指标5个，自评均得满分。 while each has the points of its weight, and no more. */
function headOf({ indicators }: Pick<Table, 'indicators'>): Sentence {
  const scored = indicators.flatMap(scoredOf);
  const count = text(`共设置绩效指标${indicators.length}个`);
  if (scored.length < indicators.length || scored.length === 0) return [count, text('。')];
  return [count, when(all(scored.map(isFull)), [text('，自评均得满分')]), text('。')];
}

function isFull(one: Scored): Condition {
  return sign(lostBy(one), 2, '0');
}

/** Each indicator as an item; neighbours that differ in nothing but their names share their words: 甲、乙有所提升. */
function merged(indicators: readonly Indicator[], facts: Facts): readonly Sentence[] {
  const items: Sentence[] = [];
  for (let at = 0; at < indicators.length; at += 1) {
    const indicator = indicators[at];
    if (!indicator) continue;
    const same = [indicator];
    for (let next = indicators[at + same.length]; next && isAlike(indicator, next);) {
      same.push(next);
      next = indicators[at + same.length];
    }
    at += same.length - 1;
    items.push(
      same.length === 1
        ? itemOf(indicator, facts)
        : [
            ...joined(
              same.slice(0, -1).map((one) => [indicatorName(one, facts)]),
              '、',
            ),
            text('、'),
            ...itemOf(same.at(-1) ?? indicator, facts),
          ],
    );
  }
  return items;
}

/** Words in full marks that are the same for both. */
function isAlike(one: Indicator, other: Indicator): boolean {
  const worded = ({ actual }: Indicator): string | null =>
    actual && actual.figure.state === 'text' ? cleanWords(actual.figure.written) : null;
  const full = (indicator: Indicator): boolean =>
    scoredOf(indicator).every((scored) => valueOf(lostBy(scored))?.eq(ZERO) ?? false);
  return (
    worded(one) !== null &&
    /^(?:有所|显著|明显|不断|逐步|持续)/.test(worded(one) ?? '') &&
    worded(one) === worded(other) &&
    full(one) &&
    full(other)
  );
}

function itemOf(indicator: Indicator, facts: Facts): Sentence {
  const met = metWords(indicator, facts);
  const [scored] = scoredOf(indicator);
  if (!scored) {
    const reached = reachedBy(indicator);
    const reason = reasonOf(indicator, facts);
    if (!reached || reason.length === 0) return met;
    return [
      when(reached, met, [
        indicatorName(indicator, facts),
        ...targetAndActual(indicator, facts),
        text('，未完成的原因：'),
        ...reason,
      ]),
    ];
  }
  const over = sign(lostBy(scored), 2, '-');
  return [
    when(sign(lostBy(scored), 2, '+'), missedWords(scored, facts), [
      ...met,
      when(over, [text('（得分高于分值，请核实）')]),
    ]),
  ];
}

/** 培训人数指标值≥50人，实际完成40人，扣10分，原因：两期延后 */
function missedWords(scored: Scored, facts: Facts): Sentence {
  const { indicator } = scored;
  const reason = reasonOf(indicator, facts);
  return [
    indicatorName(indicator, facts),
    ...targetAndActual(indicator, facts),
    text('，扣'),
    points(lostBy(scored), facts.style, '分', '得分'),
    text('，原因：'),
    ...(reason.length > 0 ? reason : [text(asking('扣分原因'))]),
  ];
}

function reasonOf({ reason, cells }: Indicator, facts: Facts): Sentence {
  const cell = cells['reason'];
  if (!reason || !cell) return [];
  return /[。；;]$/.test(reason.trim())
    ? [text(reason.trim().replace(/[。；;]+$/, ''))]
    : [facts.words(cell, reason, '原因')];
}

/** How many met indicators of one of several projects are worth naming, beside satisfaction. */
const IMPORTANT = 3;

/**
 * What became of one of several projects: those that lost points always; of the others satisfaction and the weightiest that
 * are measured in numbers. It follows the scores.
 */
export function mainIndicators(table: Table, facts: Facts): Sentence {
  const scored = table.indicators.flatMap(scoredOf);
  if (scored.length === 0 || scored.length < table.indicators.length) return allIndicators(table, facts);
  const full = all(scored.map(isFull));
  const missed = scored.map((one): Condition => sign(lostBy(one), 2, '+'));
  const over = scored.map((one): Condition => sign(lostBy(one), 2, '-'));
  const items = scored.map((one, at) =>
    when(missed[at] ?? known(), [...missedWords(one, facts), text('；')]),
  );
  const main = joined(
    important(scored).map((one) => metWords(one.indicator, facts)),
    '，',
  );
  return [
    text(`共设置绩效指标${table.indicators.length}个`),
    when(full, [text('，自评均得满分。')]),
    when(some(missed), [text('，其中没有得满分的：')]),
    ...items,
    when(all([some(missed), some(scored.map(isFull)), not(some(over))]), [text('其他指标均得满分。')]),
    when(all([not(full), not(some(missed))]), [text('。')]),
    when(some(over), [text('有指标的得分高于分值，请核实。')]),
    ...(main.length > 0 ? [when(full, [text('主要指标：'), ...main, text('。')])] : []),
  ];
}

function important(scored: readonly Scored[]): readonly Scored[] {
  return scored
    .filter(({ indicator }) => indicator.actual !== null && indicator.actual.figure.state !== 'blank')
    .map((one, order) => ({ one, order, worth: valueOf(one.weight) ?? ZERO }))
    .sort(
      (a, b) =>
        Number(isSatisfaction(b.one)) - Number(isSatisfaction(a.one)) ||
        b.worth.cmp(a.worth) ||
        a.order - b.order,
    )
    .slice(0, IMPORTANT)
    .sort((a, b) => a.order - b.order)
    .map(({ one }) => one);
}

/** Satisfaction is always told, whatever its weight: reviewers look for its figure first. */
function isSatisfaction({ indicator }: Scored): boolean {
  return /满意/.test(indicator.level1 ?? indicator.level3);
}
