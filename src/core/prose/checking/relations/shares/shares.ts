import { meet } from '../../../../quantity/interval';
import { currentAmount, type Claim, type Item, type List, type Proportion } from '../../../discourse/item';
import { bareSubject } from '../../../discourse/subjects/scope';
import type { SubjectIndex } from '../../../discourse/subjects/subject-index';
import { flowOf, isWholeFlow, keyOf } from '../../../discourse/subjects/subject-key';
import { finestDigits, holds, needed } from '../../form';
import type { Grounds, Relation } from '../../relation';
import { relateRow, rowsOf, runsOf, type Share } from './share-rows';
import { grouped } from '../../../../workbook/grouped';
import { quotient } from '../../forms';

/** Shares of the whole that their words name, that their list is of, or that stands in the clause. */
export function relateShares(
  items: readonly Item[],
  lists: readonly List[],
  index: SubjectIndex,
): readonly Relation[] {
  const listed = new Map(lists.flatMap((list) => list.items.map((item) => [item, list])));
  const beside = new Map(items.map((item, at) => [item, items[at - 1] ?? null]));
  const shares = items.flatMap((item) =>
    item.shares.flatMap((share) => {
      const read = readShare(item, share, item.list ?? listed.get(item) ?? null, index);
      const isOpen = read === null || (read.wholes.length === 0 && read.named === '');
      return (isOpen ? ofCounted(item, share, beside) : null) ?? read ?? [];
    }),
  );
  const fellows = grouped(shares, ({ named }) => keyOf(named));
  fellows.delete('');
  const backed = new Map<Share, Relation>();
  for (const [key, group] of fellows) {
    const named = index.named(key, Infinity);
    for (const [share, relation] of backedBy(group, named)) backed.set(share, relation);
    for (const run of runsOf(group)) {
      if (named.length > 0 && run.length <= AGREEING) continue;
      for (const [share, relation] of relateRow(run, [])) backed.set(share, relation);
    }
  }
  const rows = new Map(rowsOf(shares).flatMap((row) => relateRow(row, amountsBefore(row, items))));
  return shares.flatMap((share) => backed.get(share) ?? rows.get(share) ?? relationOf(share) ?? []);
}

/** Amounts of the paragraph and the two above it that a row of shares may be of, the nearest first. */
function amountsBefore([first]: readonly Share[], items: readonly Item[]): readonly Claim[] {
  if (!first) return [];
  const { item, numerator } = first;
  return items
    .filter(({ paragraph }) => paragraph <= item.paragraph && paragraph >= item.paragraph - PARAGRAPHS_ABOVE)
    .flatMap(({ amounts }) => amounts.map(({ claim }) => claim))
    .filter(({ order, figure }) => order < numerator.order && figure.dimension === numerator.figure.dimension)
    .sort((a, b) => b.order - a.order)
    .slice(0, TRIED_FOR_ROW);
}

const PARAGRAPHS_ABOVE = 2;
/** A row of shares must agree on its whole, so that more amounts may be tried than for one share (claims). */
const TRIED_FOR_ROW = 20;

function relationOf({ claim, numerator, wholes, grounds }: Share): Relation | null {
  const readings = wholes.map((denominator) => quotient(claim, numerator, [denominator]));
  return readings.length > 0 ? { kind: 'share', grounds, readings } : null;
}

/** So many shares of the same words must agree on one whole before it speaks for the others. */
const AGREEING = 2;
/** Amounts of one name looked at as the whole of a group of shares. */
const MOST_WHOLES = 40;

/** Shares whose words name the same whole: the amount that others of them are worked out from is theirs too. */
function backedBy(group: readonly Share[], named: readonly Claim[]): readonly (readonly [Share, Relation])[] {
  const open = group.filter(({ claim, numerator, wholes }) =>
    wholes.every((whole) => holds(quotient(claim, numerator, [whole]), finestDigits) !== true),
  );
  if (open.length === 0 || group.length <= AGREEING) return [];
  const candidates = named.slice(0, MOST_WHOLES).map((whole) => {
    const fitting = group.filter((share) => fits(share, whole, whole.figure.interval));
    return { whole, fitting };
  });
  const best = candidates.reduce((one, other) => (other.fitting.length > one.fitting.length ? other : one), {
    whole: null as Claim | null,
    fitting: [] as readonly Share[],
  });
  const { whole } = best;
  if (whole && best.fitting.length >= AGREEING) {
    return related(
      open.filter((share) => best.fitting.some((one) => isBeside(one, share))),
      whole,
      'stated',
    );
  }
  return misprinted(group, named);
}

/** Shares in paragraphs this near to each other stand in one list (paragraphs). */
const BESIDE = 2;

function isBeside(one: Share, other: Share): boolean {
  return Math.abs(one.item.paragraph - other.item.paragraph) <= BESIDE;
}

function related(
  shares: readonly Share[],
  whole: Claim,
  grounds: Grounds,
): readonly (readonly [Share, Relation])[] {
  return shares
    .filter(({ numerator }) => numerator !== whole && numerator.figure.dimension === whole.figure.dimension)
    .map((share) => [
      share,
      {
        kind: 'share',
        grounds,
        readings: [quotient(share.claim, share.numerator, [whole])],
      } satisfies Relation,
    ]);
}

/** The only amount of that name, where all shares agree on another value for it: the whole itself is misprinted. */
function misprinted(
  group: readonly Share[],
  named: readonly Claim[],
): readonly (readonly [Share, Relation])[] {
  const [whole, other] = named;
  const [first, ...rest] = group;
  if (!whole || other || !first || whole.order > first.claim.order) return [];
  const wanted = needed(quotient(first.claim, first.numerator, [whole]), whole, finestDigits);
  if (!wanted || !rest.every((share) => fits(share, whole, wanted.interval))) return [];
  return related(group, whole, 'implied');
}

function fits({ claim, numerator }: Share, whole: Claim, interval: Claim['figure']['interval']): boolean {
  if (numerator === whole || numerator.figure.dimension !== whole.figure.dimension) return false;
  const wanted = needed(quotient(claim, numerator, [whole]), whole, finestDigits);
  return wanted !== null && meet(wanted.interval, interval);
}

/** Whole amounts tried for one share: more would hold by chance (claims). */
const TRIED = 6;

function readShare(
  item: Item,
  { claim, base, current }: Proportion,
  list: List | null,
  index: SubjectIndex,
): Share | null {
  const numerator = current ?? currentAmount(item);
  if (!numerator) return null;
  const named = base ? '' : (claim.phrase.base?.subject ?? '');
  const { wholes, grounds } = wholesOf(item, list, claim, base, named || namedBefore(item, list), index);
  const likely = wholes.filter(
    (whole) => whole !== numerator && whole.figure.dimension === numerator.figure.dimension,
  );
  return { item, claim, numerator, named, wholes: likely, grounds };
}

/** 抽查的45个单位中有7个存在问题，占15.6%: of the same things counted right before in the sentence. */
function ofCounted(
  item: Item,
  { claim, base, current }: Proportion,
  beside: ReadonlyMap<Item, Item | null>,
): Share | null {
  const before = beside.get(item) ?? null;
  const whole = before && currentAmount(before);
  const isAlike =
    current !== null &&
    whole !== null &&
    base === null &&
    current.phrase.before === null &&
    current.figure.dimension === 'count' &&
    whole.figure.thing === current.figure.thing &&
    whole.figure.base.gt(current.figure.base) &&
    before?.paragraph === item.paragraph &&
    whole.phrase.sentence === current.phrase.sentence;
  return isAlike ? { item, claim, numerator: current, named: '', wholes: [whole], grounds: 'implied' } : null;
}

/** （一）基本支出5万元，占支出总额的50%。（二）项目支出5万元，占50%: of the whole that the list has named before. */
function namedBefore(item: Item, list: List | null): string {
  if (list?.opener !== 'numbered') return '';
  const before = list.items.slice(0, list.items.indexOf(item));
  return before.findLast(({ shares }) => shares.length > 0)?.shares[0]?.claim.phrase.base?.subject ?? '';
}

function wholesOf(
  item: Item,
  list: List | null,
  claim: Claim,
  base: Claim | null,
  named: string,
  index: SubjectIndex,
): { readonly wholes: readonly Claim[]; readonly grounds: Grounds } {
  if (base) return { wholes: [base], grounds: 'stated' };
  const listed = list?.wholes ?? [];
  if (named === '') {
    const [first, ...others] = listed;
    // Which of the amounts above them numbered paragraphs are parts of, the words leave open.
    const isOpen = list?.opener === 'numbered' && others.length > 0;
    return { wholes: isOpen ? listed : first ? [first] : [], grounds: isOpen ? 'guessed' : 'stated' };
  }
  const found = index.named(named, claim.order);
  const near = found.filter((whole) => whole.item.paragraph === item.paragraph);
  const inScope = found.filter((whole) => whole.item.scope === item.scope);
  const matching = listed.filter((whole) => bareSubject(whole.item.subject).includes(bareSubject(named)));
  if (found.length === 0 && matching.length === 0 && isWholeFlow(named))
    return { wholes: listed.filter((whole) => isWholeOf(whole, named)), grounds: 'implied' };
  const wholes = [...new Set([...matching, ...near, ...inScope, ...found])].slice(0, TRIED);
  const sure = matching.length > 0 || near.length > 0;
  const likely = inScope.length > 0 || isOneAmount(found, item);
  return { wholes, grounds: sure ? 'stated' : wholes.length > 0 && likely ? 'implied' : 'guessed' };
}

/** 占总支出 in a list of what is called 部门预算支出, and is itself no part of which a share is said. */
function isWholeOf({ item: { subject, shares, list } }: Claim, named: string): boolean {
  return flowOf(subject) === flowOf(named) && shares.length === 0 && (list === null || list.carried);
}

/** Whatever of that name the text has said is one amount, and of no other level than the share. */
function isOneAmount(named: readonly Claim[], { scope }: Item): boolean {
  const amounts = new Set(named.map(({ figure }) => figure.base.toFixed()));
  return (
    amounts.size === 1 && named.every(({ item }) => scope === '' || item.scope === '' || item.scope === scope)
  );
}
