import { beginsWith } from '../../../../words/topics';
import { readWords } from '../../../../words/read-words';
import { amountIn, type Claim, type Item, type Proportion } from '../../../discourse/item';
import { relateAdjustment } from './adjustments';
import { budgetsOf } from '../changes/budgets';
import { isExpenditure, isIncome } from '../../../discourse/subjects/subject-key';
import type { Form } from '../../form';
import type { Relation } from '../../relation';
import { quotient } from '../../forms';

/** Named ratios that a text works out from the amounts beside them: what is measured, against which amounts. */
type Operands = (
  item: Item,
  ratio: Proportion,
) => { readonly part: Claim | null; readonly wholes: readonly Claim[] };

const OPERANDS: Readonly<Record<string, Operands>> = {
  'ratio:execution-rate': (item, { current }) => ({
    part: current ?? amountIn(item, 'actual'),
    wholes: budgetsOf(item, null),
  }),
  'ratio:completion-rate': (item, { current }) => ({
    part: current ?? amountIn(item, 'actual'),
    wholes: budgetsOf(item, null),
  }),
  得分率: (item, { current }) => ({ part: current, wholes: budgetsOf(item, null) }),
  'ratio:control': (item, { current }) => ({
    part: current ?? amountIn(item, 'actual'),
    wholes: budgetsOf(item, null),
  }),
  'ratio:arrival-rate': (item, { current }) => ({ part: current, wholes: budgetsOf(item, null) }),
  'ratio:saving-rate': (item) => ({ part: savingOf(item), wholes: budgetsOf(item, null) }),
};

/**
 * A ratio that its name defines (预算执行率、到位率、审减率), from the amounts of its item, those before it, and
 * the ones that are called as the part is (`alikeTo`) (市级资金80万元。…市级资金支出72万元，支出进度90%).
 */
export function relateRatio(
  item: Item,
  ratio: Proportion,
  before: readonly Claim[],
  alikeTo: (claim: Claim) => readonly Claim[],
): Relation | null {
  const { claim, base } = ratio;
  const name = claim.phrase.ratio;
  // 不捕率: of those that were and those that were not, which offices count in their own ways.
  if (claim.figure.approximation !== null || beginsWith(name, 'rate-of-none')) return null;
  const aspect = readWords(name).meaning.aspect ?? '';
  const adjustment = aspect === 'ratio:adjustment-rate' ? relateAdjustment(claim, before) : null;
  if (adjustment) return adjustment;
  const { part, wholes } =
    (OPERANDS[aspect] ?? OPERANDS[name])?.(item, ratio) ??
    ofItsStem(name, ratio.current ?? before.at(-1) ?? null);
  if (!part || (part.figure.dimension === 'money' && isOfTargets(name) && !isOutturn(part, wholes)))
    return null;
  if (isBudget(part) && !base) return ofTargetBeside(claim, part, before) ?? ofBudget(claim, part, before);
  const ofList = listedUnder(part, name);
  const own = base ? [base] : [...wholes, ...ofList].filter((whole) => isWholeOf(whole, part));
  const income = own.length > 0 ? [] : incomeFor(part, aspect, before);
  const only =
    own.length + income.length > 0
      ? null
      : (inLineAbove(ratio, aspect, before) ?? onlyWholeBeside(part, name, aspect, before));
  if (only) return { kind: 'completion', grounds: 'implied', readings: [quotient(claim, part, [only])] };
  const alike = part.figure.dimension === 'money' ? alikeTo(part) : [];
  const beside =
    alike.length > 0 ? alike : part.figure.dimension === 'money' ? wholesBefore(item, before) : [];
  const readings = [own, income, beside].find(({ length }) => length > 0) ?? [];
  const forms = readings
    .filter((whole) => isWholeOf(whole, part))
    .map((whole): Form => quotient(claim, part, [whole]));
  if (forms.length === 0) return null;
  const named =
    income.length > 0 ||
    (isSaving(aspect) && part.phrase.before !== '；') ||
    (CUTS.has(name) && isNamedBy(name, part));
  const sure =
    own.length > 0 && !isOfTargets(name) ? 'stated' : own.length > 0 || named ? 'implied' : 'guessed';
  return { kind: 'completion', grounds: sure, readings: forms };
}

/** 在管患者50人，其中规范管理40人，规范管理率80%: a rate called as the part is measures it against what it is a part of. */
function listedUnder(part: Claim, name: string): readonly Claim[] {
  const { list } = part.item;
  const [whole] = list?.wholes ?? [];
  const isFirst = list?.opener === 'parts' && !list.carried && list.items[0] === part.item;
  const isCounted = part.figure.dimension === 'count' && whole?.figure.thing === part.figure.thing;
  return whole && isFirst && isCounted && isNamedBy(name, part) ? [whole] : [];
}

/** 总收入10万元…。总支出9万元，支付进度90%: all that was spent is measured against all that came in. */
function incomeFor({ item, phrase }: Claim, aspect: string, before: readonly Claim[]): readonly Claim[] {
  if (aspect !== 'ratio:execution-rate' || !phrase.total || !isExpenditure(item.subject)) return [];
  return before
    .filter((claim) => claim.phrase.total && isIncome(claim.item.subject))
    .filter((claim) => claim.item.paragraph === item.paragraph)
    .slice(-1);
}

/**
 * 公路养护资金80万元，支出76万元，执行率95%; 发放问卷50份，收回48份，回收率96%: the only other amount that the sentence says before the
 * part, where that is what was spent of money, or is named as the ratio is.
 */
function onlyWholeBeside(part: Claim, name: string, aspect: string, before: readonly Claim[]): Claim | null {
  const { item, phrase, figure } = part;
  const [only, ...others] = before.filter(
    (claim) =>
      claim.order < part.order &&
      claim.item.paragraph === item.paragraph &&
      claim.phrase.sentence === phrase.sentence &&
      claim.figure.dimension === figure.dimension &&
      claim.figure.thing === figure.thing,
  );
  if (!only) return countedAbove(part, name, before);
  if (others.length > 0 || only.figure.base.lt(figure.base)) return null;
  if (figure.dimension === 'money' && isNamedBy(name, part) && !CUTS.has(name)) return only;
  if (figure.dimension === 'count') return isNamedBy(name, part) || sharesWord(name, part) ? only : null;
  const isSpent = aspect === 'ratio:execution-rate' && isExpenditure(item.subject);
  return (isSpent && isGiven(only)) || isDue(only, part) ? only : null;
}

/** 办理提案86件，其中…。已办结81件，办结率94.2%: of the only such things that the sentences of the paragraph before count. */
function countedAbove(part: Claim, name: string, before: readonly Claim[]): Claim | null {
  const { item, figure } = part;
  const [only, ...others] = before.filter(
    (claim) =>
      claim.order < part.order &&
      claim.item.paragraph === item.paragraph &&
      claim.figure.dimension === 'count' &&
      claim.figure.thing === figure.thing &&
      claim.figure.thing !== '',
  );
  const isWhole = only !== undefined && others.length === 0 && only.figure.base.gte(figure.base);
  return isWhole && isNamedBy(name, part) ? only : null;
}

/**
 * 1、预算80万元 / 2、财政拨款80万元 / 3、资金到位率100%: of lines that are told one below the other, what came in is measured against what
 * was planned, and what was spent against what came in.
 */
function inLineAbove(
  { claim, current: part }: Proportion,
  aspect: string,
  before: readonly Claim[],
): Claim | null {
  if (
    !part ||
    part.phrase.sentence !== 0 ||
    claim.phrase.before !== null ||
    claim.phrase.from < part.phrase.to
  )
    return null;
  const whole = before.findLast((one) => one.order < part.order);
  const isLine = whole !== undefined && whole.item.paragraph < part.item.paragraph && isWholeOf(whole, part);
  if (!isLine || whole.phrase.blurred || part.item.amounts.length > 1) return null;
  if (aspect === 'ratio:arrival-rate') return isBudget(whole) ? whole : null;
  const isSpent = part.phrase.slot === 'actual' || isExpenditure(part.item.subject);
  return aspect === 'ratio:execution-rate' && isSpent && isGiven(whole) ? whole : null;
}

/** 应退64.8万元，已退58.3万元: what was due, and what became of it. */
function isDue(whole: Claim, part: Claim): boolean {
  return whole.item.subject.startsWith(DUE) && DONE.some((word) => part.item.subject.startsWith(word));
}

const DUE = '应';
const DONE = ['已', '实'];

/** Words of amounts that are none to spend, or not all. */
const NOT_GIVEN = ['合同', '中标', '成交', '概算', '投资', '结转', '结余', '追加'];

/** An amount that one could spend, by its words. */
function isGiven({ item, phrase }: Claim): boolean {
  return (
    !isExpenditure(item.subject) &&
    phrase.balance === null &&
    phrase.connective === null &&
    phrase.slot !== 'prior' &&
    !NOT_GIVEN.some((word) => item.subject.includes(word))
  );
}

/** 节约率 is of what was saved of the amounts before it, unless a semicolon parts them. */
function isSaving(aspect: string): boolean {
  return aspect === 'ratio:saving-rate';
}

/** 节约资金5万元: what an item was cut by, the latest. */
function savingOf({ comparisons }: Item): Claim | null {
  return (
    comparisons.flatMap(({ changes }) => changes).findLast(({ phrase }) => phrase.direction === -1) ?? null
  );
}

/** 预算100万元，实际完成95万元，完成率95%: of money, where its budget stands beside it. */
function isOutturn({ phrase: { slot } }: Claim, budgets: readonly Claim[]): boolean {
  return slot === 'actual' && budgets.length > 0;
}

function isBudget({ phrase: { slot } }: Claim): boolean {
  return slot === 'initial' || slot === 'budget' || slot === 'adjusted';
}

/** 全年支出90万元。部门预算100万元，执行率90%: the outturn was said before the budget. */
function ofBudget(result: Claim, budget: Claim, before: readonly Claim[]): Relation | null {
  const readings = before
    .filter((part) => isWholeOf(budget, part) && !isBudget(part))
    .map((numerator): Form => quotient(result, numerator, [budget]));
  return readings.length > 0 ? { kind: 'completion', grounds: 'guessed', readings } : null;
}

/** 新增课程6门，目标值5门，完成率120%: the number right before the target is what came of it. */
function ofTargetBeside(result: Claim, target: Claim, before: readonly Claim[]): Relation | null {
  const done = before.find((claim) => claim.order === target.order - 1);
  const isBeside =
    done?.figure.dimension === 'count' &&
    done.figure.thing === target.figure.thing &&
    done.phrase.sentence === target.phrase.sentence &&
    !isBudget(done);
  return isBeside
    ? { kind: 'completion', grounds: 'implied', readings: [quotient(result, done, [target])] }
    : null;
}

/** Rates of what is cut from an amount that was asked for: it stands in front of them. */
const CUTS: ReadonlySet<string> = new Set(['审减率', '核减率']);

/** 审减率 behind an amount that was 审减 (回收率 behind 收回): one of the amounts before it is what it was cut from. */
function isNamedBy(ratio: string, { phrase }: Claim): boolean {
  const stem = ratio.slice(0, -1);
  const end = phrase.subject.slice(-stem.length);
  return stem !== '' && (end === stem || end === [...stem].reverse().join(''));
}

/**
 * 有效回收率 behind 回收有效问卷: a word of two characters in the name of the rate is one of the part's. 登记失业率 behind 失业人员再就业 says more
 * than the part does.
 */
function sharesWord(ratio: string, { phrase: { subject } }: Claim): boolean {
  const stem = ratio.slice(0, -1);
  const pairs = Array.from(stem.slice(1), (_, at) => stem.slice(at, at + 2));
  const isMore = stem.length > LONGEST_STEM && ![...stem].every((character) => subject.includes(character));
  return !isMore && pairs.some((word) => subject.includes(word));
}

/** A longer name says what is measured as well as how (characters). */
const LONGEST_STEM = 4;

function isWholeOf(whole: Claim, part: Claim): boolean {
  return whole !== part && whole.figure.dimension === part.figure.dimension;
}

const RATE_OF_TARGETS = '完成率';

/** 完成率 without 预算 is that of a target, not of money. */
function isOfTargets(name: string): boolean {
  return name === RATE_OF_TARGETS;
}

/** 审减率 measures what was 审减 against the amount before it. */
function ofItsStem(name: string, current: Claim | null): ReturnType<Operands> {
  const isPart = current !== null && (isNamedBy(name, current) || sharesWord(name, current));
  return { part: isPart ? current : null, wholes: [] };
}

/** Of the amounts said before it those that the ratio may be of, the nearest first: those of another year are not. */
function wholesBefore({ year }: Item, before: readonly Claim[]): readonly Claim[] {
  const ofYear = before.filter(({ item }) => year !== null && item.year === year);
  const open = before.filter(({ item }) => item.year === null || year === null);
  return (ofYear.length > 0 ? ofYear : open).reverse();
}
