import { isKnown } from '../../../quantity/figure';
import { ZERO } from '../../../quantity/decimal';
import type { Indicator, Table } from '../../../tables/model';
import { achievementOf, isShared } from '../../../words/phrases/indicators/achievements';
import { isMeasured, plainName } from './naming';
import { isAboutSatisfaction } from '../../../words/phrases/indicators/satisfaction';
import type { Facts } from '../../facts/facts';
import { cleanWords } from '../../wording/clean-words';
import { all, known, not, says, sign, some, type Condition } from '../../wording/conditions';
import { joined, text, when, type Part, type Sentence } from '../../wording/parts';
import { asking } from '../../wording/text';
import { PLACEHOLDER_MARK } from '../../model';
import { valueOf } from '../../facts/value';
import { FINE, points } from '../figures';
import { indicatorGroups } from './groups';
import { compared, reachedBy } from './values';
import { indicatorName, metWords, shortOfTarget } from './words';
import { givenReason } from '../reasoned';
import { isFull, lostBy, scoredOf, type Scored } from './scored';
import { eachWhile } from '../../wording/each-while';

/** Whether nobody has entered anything for it yet: a row in progress is no fact. */
function isEmpty({ actual, score }: Indicator): boolean {
  const blank = !actual || actual.figure.state === 'blank';
  return blank && (!score || !isKnown(score));
}

/** How indicators are told. */
export interface Telling {
  /** Whose they are. */
  readonly of?: string;
  /** False where the outline has a section of its own for why a form without scores missed its targets. */
  readonly reasons?: boolean;
}

/**
 * What became of a form's indicators (绩效指标完成情况), one sentence for each first level: what was done of each, and of those that
 * lost points the target, the points and the table's reason; one request for the reasons that nobody gave. It follows
 * the scores in the sheet.
 */
export function allIndicators(
  table: Pick<Table, 'indicators'>,
  facts: Facts,
  { of = '', reasons = true }: Telling = {},
): Sentence {
  const told = indicatorGroups(table).flatMap(({ title, indicators }) => {
    const items = merged(
      indicators.filter((one) => !isEmpty(one)),
      facts,
      reasons,
    );
    const open = indicators.filter(isEmpty);
    const asked: Sentence =
      open.length > 0
        ? [text(asking(`${open.map(({ level3 }) => `“${plainName(level3)}”`).join('')}的完成情况`))]
        : [];
    const both = listed([...items, ...(asked.length > 0 ? [{ said: asked, missed: null }] : [])]);
    return both.length === 0 ? [] : [text(title === '' ? '' : `${title}：`), ...both, text('。')];
  });
  return told.length === 0
    ? []
    : [...headOf(table, of, facts), ...told, ...unexplained(table.indicators, facts)];
}

/** 共设置绩效指标5个，自评均得满分。 while each has the points of its weight, and no more, and none of them is in doubt. */
function headOf({ indicators }: Pick<Table, 'indicators'>, of: string, facts: Facts): Sentence {
  const scored = indicators.flatMap(scoredOf);
  const count = text(`${of}共设置绩效指标${indicators.length}个`);
  if (scored.length < indicators.length || scored.length === 0) return [count, text('。')];
  return [
    count,
    when(allFull(scored, facts), [text(scored.length === 1 ? '，自评得满分' : '，自评均得满分')]),
    text('。'),
  ];
}

function allFull(scored: readonly Scored[], { doubts }: Facts): Condition {
  const doubtful = scored.flatMap(({ score }) => doubts.on(score) ?? []);
  const full = scored.map(isFull);
  return all(doubtful.length === 0 ? full : [...full, not(some(doubtful))]);
}

/** 【待填写：“甲”“乙”扣分的原因】 of the indicators that lost points without a reason in the table. */
function unexplained(indicators: readonly Indicator[], facts: Facts): Sentence {
  const open = indicators.filter(({ reason, cells }) => !reason || !cells['reason']).flatMap(scoredOf);
  if (open.length === 0) return [];
  const lost = open.map((one) => sign(lostBy(one), 2, '+'));
  const names = open.map(({ indicator }, at): Part =>
    when(lost[at] ?? known(), [text('“'), indicatorName(indicator, facts), text('”')]),
  );
  return [
    when(some(lost), [text(`${PLACEHOLDER_MARK}：`)]),
    ...names,
    when(some(lost), [text('扣分的原因】')]),
  ];
}

/** What is said of an indicator, and while it is missed: its reason then ends with a stronger mark than a comma. */
interface Item {
  readonly said: Sentence;
  readonly missed: Condition | null;
}

/** The items one after the other, with ； beside one that was missed. */
function listed(items: readonly Item[]): Sentence {
  return items.flatMap(({ said, missed }, at): Sentence => {
    const beside = [items[at - 1]?.missed ?? null, missed].filter((one) => one !== null);
    if (at === 0) return said;
    const mark = beside.length === 0 ? text('，') : when(some(beside), [text('；')], [text('，')]);
    return [mark, ...said];
  });
}

/** Each indicator as an item; neighbours that differ in nothing but their names share their words: 甲、乙有所提升. */
function merged(indicators: readonly Indicator[], facts: Facts, reasons: boolean): readonly Item[] {
  const items: Item[] = [];
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
        ? { said: itemOf(indicator, facts, reasons), missed: missedWhile(indicator) }
        : { said: together(same, facts), missed: null },
    );
  }
  return items;
}

/** 甲、乙有所提升 while their cells say the same; each by itself once one of them does not. */
function together(same: readonly Indicator[], facts: Facts): Sentence {
  const shared = sharedWords(same, facts);
  const alone = joined(
    same.map((one) => itemOf(one, facts, true)),
    '，',
  );
  return [when(all(same.flatMap(staysAlike)), shared, alone)];
}

/** 甲、乙有所提升; of a bare verdict on things that are measured 甲、乙指标均已完成. */
function sharedWords(same: readonly Indicator[], facts: Facts): Sentence {
  const names = same.map((one): Sentence => [indicatorName(one, facts)]);
  const isVerdict = same.every(
    ({ actual }) => achievementOf(cleanWords(actual?.figure.written ?? '')) === 'verdict',
  );
  if (isVerdict && same.some(({ level3 }) => isMeasured(plainName(level3)))) {
    return [...joined(names, '、'), text('指标均已完成')];
  }
  return [
    ...joined(names.slice(0, -1), '、'),
    text('、'),
    ...same.slice(-1).flatMap((one) => metWords(one, facts)),
  ];
}

function staysAlike(indicator: Indicator): readonly Condition[] {
  const { actual, cells } = indicator;
  const cell = cells['actual'];
  const words = actual && cell ? [says(cell, actual.figure.written)] : [];
  return [...words, ...scoredOf(indicator).map(isFull)];
}

/** Words in full marks that are the same for both. */
function isAlike(one: Indicator, other: Indicator): boolean {
  const worded = ({ actual }: Indicator): string =>
    actual && actual.figure.state === 'text' ? cleanWords(actual.figure.written) : '';
  const full = (indicator: Indicator): boolean =>
    scoredOf(indicator).every((scored) => valueOf(lostBy(scored))?.eq(ZERO) ?? false);
  return isShared(worded(one)) && worded(one) === worded(other) && full(one) && full(other);
}

/** While an indicator lost points, or did not reach its target where it has none. */
function missedWhile(indicator: Indicator): Condition | null {
  const [scored] = scoredOf(indicator);
  if (scored) return some([sign(lostBy(scored), 2, '+'), ...belowTarget(indicator)]);
  const reached = reachedBy(indicator);
  return reached && not(reached);
}

/** While the result stays below a target that says 至少 (≥), whatever was scored for it. */
function belowTarget(indicator: Indicator): readonly Condition[] {
  const by = indicator.relation === '≥' || indicator.relation === '>' ? compared(indicator) : null;
  return by ? [sign({ kind: 'difference', from: by.done, minus: by.wanted }, FINE, '-')] : [];
}

function itemOf(indicator: Indicator, facts: Facts, reasons: boolean): Sentence {
  const met = metWords(indicator, facts);
  const [scored] = scoredOf(indicator);
  if (!scored) {
    const reached = reachedBy(indicator);
    if (!reached) return met;
    const because = reasons ? reasonWords('，未完成的原因', indicator, facts) : [];
    return [when(reached, met, [...shortOfTarget(indicator, facts), ...because])];
  }
  const over = sign(lostBy(scored), 2, '-');
  const lost = sign(lostBy(scored), 2, '+');
  return [
    when(some([lost, ...belowTarget(indicator)]), shortOfTarget(indicator, facts), met),
    when(lost, lostWords(scored, facts), [when(over, [text('（得分高于分值，请核实）')])]),
  ];
}

/** 培训人数指标值≥50人，实际完成40人，扣10分，原因：两期延后 */
function missedWords(scored: Scored, facts: Facts): Sentence {
  return [...shortOfTarget(scored.indicator, facts), ...lostWords(scored, facts)];
}

/** ，扣10分，原因：两期延后 */
function lostWords(scored: Scored, facts: Facts): Sentence {
  return [
    text('，扣'),
    points(lostBy(scored), facts.style, '分', '得分'),
    ...reasonWords('，原因', scored.indicator, facts),
  ];
}

/** ，原因：两期延后; ，原因同上 where the form refers to the line above. */
function reasonWords(lead: string, { reason, cells }: Indicator, facts: Facts): Sentence {
  const cell = cells['reason'];
  return reason && cell ? givenReason(lead, cell, reason, facts) : [];
}

/** How many met indicators of one of several projects are worth naming, satisfaction among them. */
const IMPORTANT = 3;

/**
 * What became of one of several projects: those that lost points always; of the others satisfaction and the first of the
 * form. It follows the scores.
 */
export function mainIndicators(table: Table, facts: Facts, telling: Telling = {}): Sentence {
  const scored = table.indicators.flatMap(scoredOf);
  if (scored.length === 0 || scored.length < table.indicators.length)
    return allIndicators(table, facts, telling);
  const full = allFull(scored, facts);
  const isMissed = (one: Scored): Condition => sign(lostBy(one), 2, '+');
  const missed = scored.map(isMissed);
  const over = scored.map((one): Condition => sign(lostBy(one), 2, '-'));
  const othersFull = all([some(scored.map(isFull)), not(some(over))]);
  return [
    text(`共设置绩效指标${table.indicators.length}个`),
    when(full, [text('，自评均得满分。')]),
    when(some(missed), [text('，其中没有得满分的：')]),
    ...eachWhile(scored, isMissed, '；', (one) => missedWords(one, facts)),
    when(some(missed), [when(othersFull, [text('；其他指标均得满分。')], [text('。')])]),
    when(all([not(full), not(some(missed))]), [text('。')]),
    when(some(over), [text('有指标的得分高于分值，请核实。')]),
    ...mainOnes(important(scored), facts),
    ...unreported(scored),
    ...unexplained(table.indicators, facts),
  ];
}

/** 主要指标：开展巡查52次（指标值48次以上），群众满意度为94%（指标值90%以上）。 of those in full marks. */
function mainOnes(scored: readonly Scored[], facts: Facts): Sentence {
  const full = scored.map(isFull);
  const items = scored.map((one, at): Part => {
    const before = full.slice(0, at);
    const lead =
      before.length === 0 ? [text('主要指标：')] : [when(some(before), [text('，')], [text('主要指标：')])];
    const { indicator } = one;
    const below = belowTarget(indicator);
    const met = metWords(indicator, facts);
    const said = below.length === 0 ? met : [when(some(below), shortOfTarget(indicator, facts), met)];
    return when(full[at] ?? known(), [...lead, ...said]);
  });
  return [...items, when(some(full), [text('。')])];
}

/** 【待填写：“甲”“乙”的实际完成值】 of indicators that got their points for nothing that the form says. */
function unreported(scored: readonly Scored[]): Sentence {
  const blank = scored.filter(({ indicator: { actual } }) => !actual || actual.figure.state === 'blank');
  const names = blank.map(({ indicator }) => `“${plainName(indicator.level3)}”`).join('');
  return blank.length === 0 ? [] : [text(asking(`${names}的实际完成值`))];
}

/** Satisfaction and the first others: which they are does not hang on a weight that somebody may change. */
function important(scored: readonly Scored[]): readonly Scored[] {
  const told = scored.filter(
    ({ indicator }) => indicator.actual !== null && indicator.actual.figure.state !== 'blank',
  );
  const satisfaction = told.filter(isSatisfaction).slice(0, 1);
  const others = told.filter((one) => !isSatisfaction(one)).slice(0, IMPORTANT - satisfaction.length);
  return told.filter((one) => satisfaction.includes(one) || others.includes(one));
}

/** Satisfaction is always told, whatever its weight: reviewers look for its figure first. */
function isSatisfaction({ indicator }: Scored): boolean {
  return isAboutSatisfaction([indicator.level1, indicator.level3]);
}
