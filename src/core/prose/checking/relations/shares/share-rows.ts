import type { Claim, Item } from '../../../discourse/item';
import { finestDigits, holds } from '../../form';
import type { Grounds, Relation } from '../../relation';
import { quotient } from '../../forms';

/** A share with what it measures and what its words may mean by the whole. */
export interface Share {
  readonly item: Item;
  readonly claim: Claim;
  readonly numerator: Claim;
  /** The whole's name in the text (占财力的); empty when the words name none. */
  readonly named: string;
  readonly wholes: readonly Claim[];
  readonly grounds: Grounds;
}

/** Shares of one paragraph and list, one beside the other, of the same whole by name or of none (甲3万元，占30%；乙7万元，占70%). */
export function rowsOf(shares: readonly Share[]): readonly (readonly Share[])[] {
  const rows: Share[][] = [];
  for (const share of shares) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (!isInRow(share)) continue;
    if (row && last && isBeside(last, share)) row.push(share);
    else rows.push([share]);
  }
  return rows.filter(({ length }) => length > 1);
}

/** Paragraphs between two shares of one list of paragraphs, each of which may be divided again (paragraphs). */
const APART = 5;
/** No text tells of more parts in paragraphs of their own (shares): each is weighed against all of them. */
const LONGEST_RUN = 30;

/** Shares that are told in paragraphs of their own, one behind the other (（一）甲3万元，占支出的30%。（二）乙7万元，占支出的70%). */
export function runsOf(shares: readonly Share[]): readonly (readonly Share[])[] {
  const runs: Share[][] = [];
  for (const share of shares.filter(isInRow)) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const apart = last ? share.item.paragraph - last.item.paragraph : 0;
    if (run && run.length < LONGEST_RUN && apart > 0 && apart <= APART) run.push(share);
    else runs.push([share]);
  }
  return runs.filter(({ length }) => length > 1);
}

function isInRow({ numerator, claim }: Share): boolean {
  return !numerator.phrase.blurred && !claim.phrase.blurred;
}

function isBeside({ item, named }: Share, other: Share): boolean {
  return item.paragraph === other.item.paragraph && item.list === other.item.list && named === other.named;
}

/**
 * The whole of a row is the amount, or the sum of the row itself, that most of its shares fit; the others then are
 * wrong. Of two shares one must fit the sum of both. Silent where fewer agree.
 */
export function relateRow(
  row: readonly Share[],
  amounts: readonly Claim[],
): readonly (readonly [Share, Relation])[] {
  const own = row.map(({ numerator }) => numerator);
  const alike = new Set(own.map(({ figure }) => figure.dimension)).size === 1;
  if (!alike || new Set(own).size < own.length) return [];
  const listed = row[0]?.wholes ?? [];
  const candidates = [...[...listed, ...amounts].map((whole) => [whole]), own];
  const fitting = candidates.map((denominators) => ({
    denominators,
    fit: row.filter(
      (share) => holds(quotient(share.claim, share.numerator, denominators), finestDigits) ?? false,
    ).length,
  }));
  const best = fitting.reduce((one, other) => (other.fit > one.fit ? other : one));
  const enough = best.denominators === own ? Math.max(1, row.length - 1) : Math.max(2, row.length - 1);
  if (best.fit < enough) return [];
  return row.map((share) => [
    share,
    {
      kind: 'share',
      grounds: best.fit >= 2 ? 'stated' : 'implied',
      readings: [quotient(share.claim, share.numerator, best.denominators)],
    },
  ]);
}
