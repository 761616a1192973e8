import { mentions } from '../../../../words/topics';
import { decimal, HUNDRED, ZERO } from '../../../../quantity/decimal';
import { addIntervals, exactly, meet, subtractIntervals } from '../../../../quantity/interval';
import { amountIn, currentAmount, type Claim, type Item, type List } from '../../../discourse/item';
import { isPartition } from '../../../discourse/subjects/partitions';
import { flowOf, isBareFlow, keyOf } from '../../../discourse/subjects/subject-key';
import { chanceOfSlip, NO_ACCIDENT } from '../../chance';
import { finestDigits, holds, needed, type Linear, type Term } from '../../form';
import { relateBases } from './bases';
import { gap, isSum, sumSaid, termsOf } from './list-readings';
import type { Grounds, Relation } from '../../relation';
import { hasSlip, tellingDigits } from '../../slips';
import { linear, plus, quotient, signed } from '../../forms';

/** A list with the sum that its words come nearest to saying. */
interface ReadList {
  readonly list: List;
  readonly sum: Linear;
  readonly grounds: Grounds | null;
}

/** What must agree between wholes and the parts that the text lists after them; `following` goes on behind a list. */
export function relateLists(
  lists: readonly List[],
  following: (list: List) => readonly Item[],
): readonly Relation[] {
  const divided = new Set(
    lists.map(({ opener, wholes: [whole] }) => (opener === 'parts' ? whole?.item : null)),
  );
  const read = lists.flatMap((list) => {
    const first = readList(list, following(list), divided);
    return first ? [first, ...splitAgain(first)] : [];
  });
  const complete = read.filter(({ sum }) => holds(sum, finestDigits));
  const open = read.filter(({ sum }) => gap(sum) > NEAR_MISS && gap(sum) < ANOTHER_WHOLE - 1);
  return read.flatMap((one) =>
    relationsOf(
      one.sum,
      one.grounds === 'implied' && areOpen(one, open) ? null : (one.grounds ?? likeOthers(one, complete)),
    ),
  );
}

/** 收入5亿元，其中：保费3亿元，补助1亿元, and so in the paragraphs beside it: none of such lists was meant to be complete. */
function areOpen({ list, sum }: ReadList, open: readonly ReadList[]): boolean {
  if (holds(sum, finestDigits) ?? false) return false;
  const names = sum.terms.map(({ claim }) => claim.item.subject);
  const fellows = open.filter(
    (one) =>
      one.list !== list &&
      one.list.opener === list.opener &&
      Math.abs(one.list.paragraph - list.paragraph) <= FELLOWS &&
      one.sum.terms.some(({ claim }) => names.includes(claim.item.subject)),
  );
  return fellows.length >= FELLOWS;
}

function readList(
  told: List,
  following: readonly Item[],
  divided: ReadonlySet<Item | null | undefined>,
): ReadList | null {
  const plain = readAsTold(told, following, divided);
  const namesake = ofNamesake(told);
  const other = namesake && readAsTold(namesake, following, divided);
  if (!plain || !namesake) return plain;
  if (other && likelierOf(plain.sum, other.sum) === other.sum) return other;
  return exceeds(plain.sum) ? { ...plain, grounds: null } : plain;
}

function readAsTold(
  told: List,
  following: readonly Item[],
  divided: ReadonlySet<Item | null | undefined>,
): ReadList | null {
  const list = { ...told, items: told.items.filter((item, at) => !isUseOf(item, told.items[at - 1])) };
  const sum = likelierOf(
    sumSaid(list, following),
    list.further.length > 0 ? sumSaid(withFurther(list), []) : null,
  );
  if (!sum) return null;
  const open = isSubtotalled(list, following) || (exceeds(sum) && hasWholeBeside(list, divided));
  return { list, sum, grounds: open && !(holds(sum, finestDigits) ?? false) ? null : groundsOf(list, sum) };
}

/**
 * 编制59名，实有56人。其中：机关编制32名、实有30人…: parts of the amount of the sentence that they are called like, not of the last one;
 * null where none is called so, or the last one as well.
 */
function ofNamesake(list: List): List | null {
  const kind = list.items[0]?.subject.slice(-KIND) ?? '';
  const isCalledSo = ({ subject }: Item): boolean => subject.endsWith(kind);
  const whole = list.asides.findLast(({ item }) => isCalledSo(item));
  if (kind.length < KIND || !whole || list.wholes.some(({ item }) => isCalledSo(item))) return null;
  return { ...list, wholes: [whole], items: list.items.filter(isCalledSo) };
}

/** The end of a name that says of which kind it is: 编制, 收入, 资金 (characters). */
const KIND = 2;

/** Every amount of its paragraphs is an item. */
function withFurther(list: List): List {
  const all = [...list.items, ...list.further].sort((a, b) => a.phrase.from - b.phrase.from);
  return { ...list, items: all };
}

/** The sum that holds, or else the one that a slip of the pen explains better; the plain one where they are alike. */
function likelierOf(plain: Linear | null, further: Linear | null): Linear | null {
  if (!plain || !further || (holds(plain, finestDigits) ?? false)) return plain;
  const likelier = (chanceOfSlip(further) ?? 1) < (chanceOfSlip(plain) ?? 1);
  return likelier || (holds(further, finestDigits) ?? false) ? further : plain;
}

/** 甲30人，其中5人…；乙20人，其中4人…: what stands behind a semicolon and is divided itself may be no part, but a whole beside. */
function hasWholeBeside({ items, opener }: List, divided: ReadonlySet<Item | null | undefined>): boolean {
  if (opener === 'splits') return false;
  return items.some((item, at) => at > 0 && item.phrase.before === '；' && divided.has(item));
}

/** 甲县5万元，支出4万元；乙县…: what became of the part before it is no part of its own. */
function isUseOf({ subject, phrase }: Item, before: Item | undefined): boolean {
  return (
    before !== undefined &&
    isBareFlow(subject) &&
    phrase.before === '，' &&
    phrase.slot === null &&
    flowOf(before.subject) === null
  );
}

/**
 * One total is split twice (债务5万元，其中：一般债务3万元，专项债务2万元；政府债券4万元，非政府债券1万元): what stands behind the parts
 * that come to it, from a semicolon on, comes to it again.
 */
function splitAgain({ list, sum }: ReadList): readonly ReadList[] {
  const whole = sum.result.claim;
  const last = sum.terms.at(-1)?.claim.item;
  const rest = last === undefined ? [] : list.items.slice(list.items.indexOf(last) + 1);
  if (!(holds(sum, finestDigits) ?? false) || rest[0]?.phrase.before !== '；') return [];
  const again = linear(plus(whole), termsOf(rest, whole));
  if (again.terms.length < 2) return [];
  const isWhole = whole.figure.dimension === 'money' && isPartition(rest.map(({ subject }) => subject));
  return [{ list, sum: again, grounds: isWhole ? 'implied' : 'guessed' }];
}

/** 收入总计5万元，其中：甲3万元，乙1万元，本年收入合计4万元，…: a subtotal of what was listed, behind which the list goes on. */
function isSubtotalled({ wholes, sentence }: List, [next]: readonly Item[]): boolean {
  const whole = wholes[0]?.phrase;
  return (
    whole !== undefined &&
    next !== undefined &&
    whole.total &&
    next.phrase.total &&
    next.sentence === sentence &&
    next.phrase.subject === whole.subject
  );
}

function relationsOf(sum: Linear, grounds: Grounds | null): readonly Relation[] {
  const relations: Relation[] = grounds === null ? [] : [{ kind: 'sum', grounds, readings: [sum] }];
  const changes = changesOf(sum, grounds ?? 'guessed');
  const isWhole = holds(sum, finestDigits) ?? false;
  return [...relations, ...(changes ? [changes] : isWhole ? relateBases(sum) : []), ...budgetsIn(sum)];
}

/** A list of two parts tells nothing about others (parts). */
const TELLING_PARTS = 3;
/** Paragraphs that tell of their subjects in the same way stand this near (paragraphs). */
const BESIDE = 2;
/** So many lists beside it that come to their wholes make another one of the same kind complete. */
const FELLOWS = 2;

/**
 * Lists that are told alike are complete alike: those of the paragraphs beside it, or one that names the same parts.
 */
function likeOthers({ list, sum }: ReadList, complete: readonly ReadList[]): Grounds | null {
  if (list.wholes[0] !== sum.result.claim || (list.items.at(-1)?.phrase.andSoOn ?? false)) return null;
  if (list.opener === 'mainly' || list.opener === 'cause' || sum.terms.length < 2) return null;
  const names = namesIn(sum);
  const { dimension } = sum.result.claim.figure;
  // Of things counted a few of many may be told in any list.
  if (dimension === 'count' && gap(sum) > ANOTHER_WHOLE - 1) return null;
  const alike = complete.filter(
    (one) =>
      one.list !== list &&
      one.list.opener === list.opener &&
      one.sum.result.claim.figure.dimension === dimension,
  );
  const long = alike.filter((one) => one.sum.terms.length >= TELLING_PARTS);
  const same = (names.size < TELLING_PARTS ? alike : long).filter((one) => {
    const others = namesIn(one.sum);
    return [...names].every((name) => others.has(name));
  });
  const beside = long.filter((one) => Math.abs(one.list.paragraph - list.paragraph) <= BESIDE).length;
  return same.length >= (names.size < TELLING_PARTS ? FELLOWS : 1) || beside >= FELLOWS ? 'implied' : null;
}

function namesIn({ terms }: Linear): ReadonlySet<string> {
  return new Set(terms.map(({ claim }) => claim.item.subject));
}

/** A list this near to its whole was meant to be complete (share of the whole): a figure left out is seldom so small. */
const NEAR_MISS = 0.02;
/** In a list of this many one slip of the pen is no accident; in a longer one some figure always fits (parts). */
const FEW = 6;
/** Parts that come to this many times their whole belong to another one. */
const ANOTHER_WHOLE = 1.6;

/** Why the list must come to its whole: complete by its words, or too near to be anything else; null when it need not. */
function groundsOf(list: List, form: Linear): Grounds | null {
  const [first] = list.items;
  const whole = form.result.claim;
  const names = form.terms.map(({ claim }) => claim.item.subject);
  const ended = list.items.at(-1)?.phrase.andSoOn ?? false;
  if (holds(form, finestDigits)) return 'stated';
  if (whole.figure.base.eq('0') && list.opener === 'parts' && list.wholes[0] === whole) return 'stated';
  if (isSharedOut(form)) return 'stated';
  if (list.carried) return isMeant(list, form, names) ? 'implied' : null;
  if (DIVIDING.has(list.opener) && list.wholes[0] === whole && hasCopy(form)) return 'implied';
  const noAccident = (chanceOfSlip(form) ?? 1) <= NO_ACCIDENT;
  const slip = noAccident || ((form.terms.length <= FEW || gap(form) <= NEAR_MISS) && hasSlip(form));
  if (isUnderItsTitle(list, whole)) return slip || gap(form) <= NEAR_MISS ? 'implied' : null;
  // Paragraphs often name the main items only: what is lacking may be small and is no fault.
  if (list.opener === 'numbered' && list.wholes.length === 1 && isPartition(names)) return 'implied';
  if (list.opener === 'numbered' || (isSeries(list) && !isPartition(names)))
    return noAccident || (gap(form) <= NEAR_MISS && tellsNoughts(form)) || areCounted(list, form)
      ? 'implied'
      : null;
  if (list.opener === 'cause') return isComplete(names) ? 'implied' : null;
  const announced = whole.phrase.total || list.opener === 'splits' || (first?.phrase.each ?? false);
  if (announced && !ended && list.wholes[0] === whole) return form.terms.length > 2 ? 'stated' : 'implied';
  if ((isCountedOut(list, form) || areMarks(list, form)) && !ended) return 'implied';
  const distance = gap(form);
  if (distance > ANOTHER_WHOLE - 1) {
    const ofIt =
      list.wholes[0] === whole &&
      (isWhollyNamed(list, names) || (slip && isOpened(list) && form.terms.length >= TELLING_PARTS));
    return noAccident || ofIt || (exceeds(form) && isOverfull(list, form)) ? 'implied' : null;
  }
  if (isPartition(names) && list.wholes[0] === whole) return 'stated';
  if (ended) return null;
  if (exceeds(form) && list.opener !== 'mainly' && list.wholes[0] === whole) return 'implied';
  if (slip) return 'implied';
  if (tellsNoughts(form)) return 'implied';
  return distance <= NEAR_MISS && form.terms.length >= TELLING_PARTS ? 'implied' : null;
}

/** 共安排3个项目，资金300万元。 and below it as many numbered paragraphs: they are all told. */
function areCounted({ wholes, opener, items }: List, { terms }: Linear): boolean {
  const told = decimal(String(items.length));
  const counts = wholes.filter(({ figure }) => figure.dimension === 'count' && figure.base.eq(told));
  return opener === 'numbered' && terms.length === items.length && terms.length > 2 && counts.length > 0;
}

/** 甲3万元，乙2万元，丙0万元: who tells the kinds of which there was nothing leaves none out of which there was something. */
function tellsNoughts({ terms }: Linear): boolean {
  return (
    terms.length >= TELLING_PARTS && terms.some(({ claim }) => claim.figure.base.eq(ZERO)) && isSum(terms)
  );
}

/** Two parts of one list print the same long figure: one of them was copied from the other. */
function hasCopy({ terms }: Linear): boolean {
  const long = terms.filter(({ claim: { figure } }) => tellingDigits(figure) >= COPIED_DIGITS);
  return new Set(long.map(({ claim: { figure } }) => figure.base.toFixed())).size < long.length;
}

/** Parts of fewer digits, without the noughts at their end, are alike by chance (digits). */
const COPIED_DIGITS = 4;

/** 其中：一般债务…，专项债务…: kinds that make up the whole between them, named as parts of what stands right before. */
function isWhollyNamed({ opener }: List, names: readonly string[]): boolean {
  return DIVIDING.has(opener) && isPartition(names);
}

/** What opens parts, not only the main ones or a reason. */
const DIVIDING: ReadonlySet<List['opener']> = new Set(['parts', 'splits', 'bracket', 'colon']);

/** Parts that exceed their whole by far, none of them divided again by those behind it: they belong to no other whole. */
function isOverfull({ opener, wholes }: List, { result: { claim: whole }, terms }: Linear): boolean {
  if (!DIVIDING.has(opener) || wholes[0] !== whole) return false;
  let behind = exactly(ZERO);
  for (const [from, { claim, sign }] of [...terms.entries()].reverse()) {
    const { interval } = claim.figure;
    // What fits to the finest digits fits to a figure's own.
    if (meet(behind, interval) && holds(linear(plus(claim), terms.slice(from + 1)), finestDigits))
      return false;
    behind = (sign === 1 ? addIntervals : subtractIntervals)(behind, interval);
  }
  return true;
}

/** Each part says its share of the whole, and the shares make a hundred: the list is complete, whatever opens it. */
function isSharedOut({ result: { claim: whole }, terms }: Linear): boolean {
  const parts = terms.flatMap(({ claim }) =>
    claim.item.shares.slice(0, 1).map((share) => ({ claim, share })),
  );
  const ofWhole = parts.filter(
    ({ claim, share }) => holds(quotient(share.claim, claim, [whole]), finestDigits) ?? false,
  );
  if (parts.length < terms.length || ofWhole.length < 2) return false;
  const shares = parts.map(({ share }) => share.claim.figure);
  const sum = shares.reduce((total, { interval }) => addIntervals(total, interval), exactly(ZERO));
  return sum.low.lte(HUNDRED) && sum.high.gte(HUNDRED);
}

/** 一、中央资金（500万元） or 一、中央资金500万元 as a title, and under it the numbered paragraphs that make it up. */
function isUnderItsTitle({ opener, wholes }: List, whole: Claim): boolean {
  return opener === 'numbered' && wholes.length === 1 && wholes[0] === whole && whole.phrase.after === null;
}

/** 车辆4辆，其中：…、其他用车3辆; （其中：教育支出…、科学技术及其它支出…）: one kind after the other, down to what is left. */
function isCountedOut(list: List, { result: { claim: whole }, terms }: Linear): boolean {
  const last = terms.at(-1)?.claim.item.subject ?? '';
  if (!DIVIDING.has(list.opener) || list.wholes[0] !== whole) return false;
  if (whole.figure.dimension === 'count')
    return (
      list.opener === 'parts' && list.items.length > 1 && LEFT_OVER.some((word) => last.startsWith(word))
    );
  const isLast = list.items.at(-1)?.subject === last;
  return isLast && terms.length >= TELLING_PARTS && LEFT_OVER.some((word) => last.includes(word));
}

/** 综合得分92分，其中：决策18分、过程19分…: the marks of a whole are told with all that make them up. */
function areMarks({ wholes, opener }: List, { result: { claim: whole }, terms }: Linear): boolean {
  return (
    opener === 'parts' && wholes[0] === whole && whole.figure.thing === MARK && terms.length >= TELLING_PARTS
  );
}

const MARK = '分';

/** How the name of the last kind begins when it takes in all others. */
const LEFT_OVER = ['其他', '其它', '其余'];

/** A list at the head of its paragraph: of what the paragraph before says, unless that would take an accident. */
function isMeant({ opener, items }: List, form: Linear, names: readonly string[]): boolean {
  const whole = form.result.claim.item.subject;
  const areCalledSo = names.every((name) => name !== whole && keyOf(name).endsWith(keyOf(whole)));
  const divides = opener === 'splits' && (names.length >= TELLING_PARTS || areCalledSo);
  const closes = divides && CLOSING.has(items.at(-1)?.subject ?? '');
  if (closes && gap(form) <= NEAR_MISS) return true;
  return (chanceOfSlip(form) ?? 1) <= (divides ? SELDOM : NO_ACCIDENT);
}

/** Names of what is left of a whole: the list then is complete. */
const CLOSING: ReadonlySet<string> = new Set(['其余', '剩余']);
/** Where 从来源看 says that the list divides the whole, a slip that repairs it may be this common. */
const SELDOM = 0.15;

/** A list of which every item is a paragraph. */
function isSeries({ items }: List): boolean {
  return items.length > 1 && items[0]?.paragraph !== items[1]?.paragraph;
}

/** A list that 其中 opens right behind its whole, of more than two parts. */
function isOpened({ opener, items }: List): boolean {
  return opener === 'parts' && items.length >= TELLING_PARTS;
}

/** Reasons name parts as well as what else has changed (年度结转和结余): complete kinds among them are enough. */
function isComplete(names: readonly string[]): boolean {
  return isPartition(names.filter((name) => !mentions(name, 'carried-on')));
}

function exceeds(form: Linear): boolean {
  const sum = needed(form, form.result.claim, finestDigits);
  return sum !== null && sum.interval.low.gt(form.result.claim.figure.interval.high);
}

/** Changes of the parts make up the change of the whole when the parts make up the whole. */
function changesOf(sum: Linear, grounds: Grounds): Relation | null {
  const whole = changeOf(sum.result.claim.item);
  if (!whole || grounds === 'guessed') return null;
  const terms: Term[] = [];
  for (const { claim } of sum.terms) {
    const change = changeOf(claim.item);
    if (!change) {
      if (isUnchanged(claim.item)) continue;
      return null;
    }
    if (change.figure.dimension !== whole.figure.dimension) return null;
    terms.push(signed(change));
  }
  if (terms.length < 2) return null;
  const form = linear(signed(whole), terms);
  // Kinds that ended with last year have left no line: only kinds that cannot end make up the change.
  const complete = isComplete(sum.terms.map(({ claim }) => claim.item.subject));
  const excess = !complete && (holds(sum, finestDigits) ?? false) && isMoreThan(form);
  return {
    kind: 'difference',
    grounds: complete ? grounds : excess ? 'implied' : 'guessed',
    readings: [form],
  };
}

/** Kinds that ended could only have made the change of the whole less than those of its parts. */
function isMoreThan(form: Linear): boolean {
  const { claim, sign } = form.result;
  const sum = needed(form, claim, finestDigits);
  if (!sum) return false;
  const { low, high } = claim.figure.interval;
  return sign === 1 ? low.gt(sum.interval.high) : high.lt(sum.interval.low);
}

/** 预算10万元，决算8万元，其中：甲预算6万元，决算5万元；乙…: where the outturns come to the whole, so do the budgets. */
function budgetsIn(sum: Linear): readonly Relation[] {
  const { claim: whole } = sum.result;
  const budget = amountIn(whole.item, 'initial', 'budget');
  const isOutturn = whole.phrase.slot === 'actual' && (holds(sum, finestDigits) ?? false);
  if (!isOutturn || !budget) return [];
  const terms = sum.terms.flatMap(({ claim, sign }): Term[] => {
    const own = amountIn(claim.item, 'initial', 'budget');
    return own ? [{ claim: own, sign }] : [];
  });
  if (terms.length < sum.terms.length || terms.length < 2) return [];
  return [{ kind: 'sum', grounds: 'implied', readings: [linear(plus(budget), terms)] }];
}

function changeOf(item: Item): Claim | null {
  const [first] = item.comparisons;
  return first && !first.first.comparable && item.comparisons.length === 1
    ? (first.changes[0] ?? null)
    : null;
}

function isUnchanged(item: Item): boolean {
  return item.comparisons.length === 0 && (currentAmount(item)?.figure.base.eq('0') ?? false);
}
