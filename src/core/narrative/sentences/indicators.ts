import { ZERO } from '../../quantity/decimal';
import { isKnown } from '../../quantity/figure';
import { figureOf, type Expression } from '../../formulas/expression';
import type { Indicator, Reading, Table } from '../../tables/model';
import type { Facts } from '../facts/facts';
import { PLACEHOLDER_MARK } from '../model';
import { sign as hasSign } from '../wording/conditions';
import { bySign, joined, listed, text, type Part, type Sentence } from '../wording/parts';
import { cleanWords } from '../wording/text';
import { percentage, points } from './figures';
import { valueOf } from '../facts/value';

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
export function indicatorGroups({ indicators }: Table): readonly IndicatorGroup[] {
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

/**
 * What became of a form's indicators (绩效指标完成情况). All with full marks: their counts, and the weightiest that are
 * measured in numbers. Some without: each of those with target, actual, points lost and the table's reason. It follows
 * the scores in the sheet. A form without scores has each target and actual told, group after group.
 */
export function indicatorsSentence(table: Table, facts: Facts): Sentence {
  const scored = table.indicators.flatMap((indicator) => scoredOf(indicator));
  if (scored.length === 0 || scored.length < table.indicators.length) {
    return indicatorGroups(table).flatMap((group) => groupSentence(group, facts));
  }
  const counts = indicatorGroups(table).map(({ title, indicators }) => `${title}${indicators.length}个`);
  const lost = lostPointsOf(scored);
  const all = text(`共设置绩效指标${table.indicators.length}个`);
  const met = text(`（${counts.join('、')}），自评均得满分。`);
  return [
    all,
    ...listed(hasSign(lost, 2, '+'), {
      before: '，其中没有得满分的：',
      items: scored.map((one) => missed(one, facts)),
      after: [text('合计扣'), points(lost, facts.style), text('分。')],
      none: [met, ...important(scored, facts)],
    }),
  ];
}

/** An indicator whose weight and score are both known. */
export interface Scored {
  readonly indicator: Indicator;
  readonly weight: Expression;
  readonly score: Expression;
}

export function scoredOf(indicator: Indicator): readonly Scored[] {
  const { weight, score } = indicator;
  return weight && score && isKnown(weight) && isKnown(score)
    ? [{ indicator, weight: figureOf(weight), score: figureOf(score) }]
    : [];
}

/** The points that indicators lost against their weights, all together; a score above its weight makes up for none. */
export function lostPointsOf(scored: readonly Pick<Scored, 'weight' | 'score'>[]): Expression {
  const none: Expression = { kind: 'constant', value: ZERO };
  const terms = scored.map(({ weight, score }): Expression => ({
    kind: 'at-most',
    value: { kind: 'difference', from: score, minus: weight },
    limit: none,
  }));
  return { kind: 'difference', from: none, minus: { kind: 'sum', terms } };
}

/** 培训人数指标值≥50人，实际完成40人，扣10分，原因：两期延后； while its score is below its weight. */
function missed({ indicator, weight, score }: Scored, facts: Facts): Part {
  const by: Expression = { kind: 'difference', from: weight, minus: score };
  const { reason, cells } = indicator;
  const because: Sentence =
    reason && cells['reason']
      ? [text('，原因：'), facts.words(cells['reason'], reason)]
      : [text(`，${PLACEHOLDER_MARK}：扣分原因】`)];
  const positive: Sentence = [
    indicatorName(indicator, facts),
    ...pair(indicator, facts),
    text('，扣'),
    points(by, facts.style),
    text('分'),
    ...because,
    text('；'),
  ];
  return bySign(by, 2, { positive, zero: [], negative: [] });
}

/** How many met indicators are worth naming. */
const IMPORTANT = 3;

/** 其中：培训人数52人（指标值≥50人），学员满意度96%（指标值≥95%）。 */
function important(scored: readonly Scored[], facts: Facts): Sentence {
  const told = scored
    .filter(({ indicator }) => indicator.actual !== null && isKnown(indicator.actual.figure))
    .map((one, order) => ({ ...one, order, worth: valueOf(one.weight) ?? ZERO }))
    .sort((a, b) => satisfaction(b) - satisfaction(a) || b.worth.cmp(a.worth) || a.order - b.order)
    .slice(0, IMPORTANT)
    .sort((a, b) => a.order - b.order)
    .map(({ indicator }) => reached(indicator, facts));
  return told.length === 0 ? [] : [text('其中：'), ...joined(told, '，'), text('。')];
}

/** Satisfaction is always told, whatever its weight: reviewers look for its figure first. */
function satisfaction({ indicator }: Scored): number {
  return /满意/.test(indicator.level1 ?? indicator.level3) ? 1 : 0;
}

/**
 * 培训人数为52人（指标值≥50人）. A target in words is left out where the actual value is the same words. A placeholder
 * stands where nobody has entered the actual value yet.
 */
function reached(indicator: Indicator, facts: Facts): Sentence {
  const { target, relation, measureUnit, cells, actual } = indicator;
  const wanted =
    target && !saysTheSame(indicator)
      ? value(target, cells['target'], sign(relation), measureUnit, facts)
      : [];
  const done = actual ? value(actual, cells['actual'], '', measureUnit, facts) : [];
  if (wanted.length === 0 && done.length === 0) return [];
  return [
    indicatorName(indicator, facts),
    text('为'),
    ...(done.length > 0 ? done : [text(`${PLACEHOLDER_MARK}：实际完成值】`)]),
    ...(wanted.length > 0 ? [text('（指标值'), ...wanted, text('）')] : []),
  ];
}

/** Whether target and actual value are the same words: 有效提升 and 有效提升. Numbers are told beside each other. */
function saysTheSame({ target, actual }: Indicator): boolean {
  if (!target || !actual || isKnown(target.figure) || isKnown(actual.figure)) return false;
  return cleanWords(target.figure.written) === cleanWords(actual.figure.written);
}

/** 产出指标：培训人数为52人（指标值≥50人）；… */
function groupSentence(group: IndicatorGroup, facts: Facts): Sentence {
  const told = group.indicators.map((indicator) => reached(indicator, facts));
  const said = joined(told, '；');
  return said.length === 0 ? [] : [text(`${group.title}：`), ...said, text('。')];
}

/** 指标值≥50人，实际完成40人 — with a placeholder where nobody has entered the actual value. */
function pair({ target, actual, cells, measureUnit, relation }: Indicator, facts: Facts): Sentence {
  const wanted = target ? value(target, cells['target'], sign(relation), measureUnit, facts) : [];
  const done = actual ? value(actual, cells['actual'], '', measureUnit, facts) : [];
  return joined([wanted.length > 0 ? [text('指标值'), ...wanted] : [], [text('实际完成'), ...done]], '，');
}

/** 开展项目任务 without the template's 指标1： before it. */
export function indicatorName({ level3, cells }: Indicator, facts: Facts): Part {
  const cell = cells['level3'];
  const bare = cleanWords(level3);
  if (!cell) return text(bare);
  const words = facts.words(cell, bare);
  return words.kind === 'words' && cleanWords(words.written) === bare ? words : text(bare);
}

function sign(relation: string | null): string {
  return relation !== null && /^[≥>≤<＝=]$/.test(relation) && relation !== '=' ? relation : '';
}

/**
 * A target or actual value as the sheet has it: words and text numbers are quoted with all that is written
 * (`≥95%`), plain numbers get the sign and unit of their columns.
 */
function value(
  { figure }: Reading,
  cell: Indicator['cells'][string] | undefined,
  relation: string,
  measureUnit: string | null,
  facts: Facts,
): Sentence {
  if (figure.state === 'blank' || figure.state === 'not-applicable' || figure.state === 'error') return [];
  const bare = isKnown(figure) && (figure.encoding !== 'text' || /^[\d.,]+$/.test(figure.written.trim()));
  if (!bare) {
    const quoted = cell ? facts.words(cell, figure.written) : text(figure.written);
    return [quoted];
  }
  const number = figureOf(figure);
  const before = relation === '' ? [] : [text(relation)];
  if (figure.encoding === 'percent') return [...before, percentage(number, facts.style)];
  const unit = measureUnit ?? (figure.unit !== null && figure.unit !== '分' ? figure.unit : null);
  const inOwnUnit = { ...figure, unit: null };
  return [...before, points(figureOf(inOwnUnit), facts.style), ...(unit ? [text(unit)] : [])];
}
