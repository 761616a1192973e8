/**
 * How likely things are that go wrong in a table, and what speaks for an explanation (似然表). Every number is a
 * log-odds in nats on one scale: a term of 0.7 doubles the odds, one of 2.3 makes them ten times as good. They are
 * added up by `weigh` and `bestSwap` and turned into words of certainty by `certainty.ts`; no other file of the
 * diagnosis has a weight of its own.
 *
 * Judged by `npm run bench:faults` and held against a fit on generated tables by `npm run bench:fit`, which moves none of
 * them for the better (`docs/decisions/0019-fitted-likelihoods.md`, with the figures and the date).
 */
export const LIKELIHOOD = {
  /** What a correction does to relations. */
  settlesRelation: 6,
  breaksRelation: -7.2,
  leavesRelationOpen: -6,
  /** Each further wrong cell in one group: fewer mistakes are likelier than more. */
  furtherCell: -6.6,
  /** The cell is what the relation computes, and people compute wrongly more often than they copy wrongly. */
  isResult: 0.9,
  /** Another table states the amount in a row of the same name: as it is written, or as it would be corrected. */
  wasStatedAgain: -4,
  isStatedAgain: 3,
  /** The cell holds the amount of the column beside it, as the other rows of the two do. */
  repeatsBeside: 2.4,
  /** A relation with “at least” becomes exact by the correction, as it nearly always is; or was exact before. */
  becomesExact: 1.8,
  wasExact: -1.8,
  /** A sum of written figures is met only within rounding, where another value would meet it exactly. */
  missesExactly: -2.4,
  /** The correction lies at the end of what rounding allows, for figures that stand in the middle, and for others. */
  offCentre: -1.5,
  offCentreElsewhere: -0.12,

  /** Slips of hand and unit. */
  unitTooSmall: 5.04,
  unitTooLarge: 5.4,
  percentAsFraction: 5.1,
  pointByOne: 4.8,
  pointByMore: 4.68,
  /** Points are mostly whole numbers: 50 became 500 by a nought too many. */
  pointInPoints: 3.48,
  /** Digits must have been lost besides. */
  lostDigits: -1.8,
  sign: 5.4,
  complement: 4.92,
  neighboursSwapped: 4.8,
  digitsSwapped: 3.96,
  digitChanged: 3.6,
  digitAdded: 3.72,
  digitLost: 3.6,
  decimalsLost: 3,

  /** Wrong totals. */
  zeroTotal: 5.1,
  totalOfFirstParts: 4.2,
  staleTotal: 1.5,
  addendWithDigits: 4.98,
  addendOfOneDigit: 4.62,
  strangerAdded: 3,
  subtotalsCountedTwice: 5.2,
  blankAddend: 1.8,
  wrongBase: 5.04,
  unknown: 1.2,
  /** A mistake that leaves any figure at all leaves one that looks like a slip of hand by chance only: for each digit that fits. */
  anyValuePerDecade: -0.8,

  /** Copies: an equal figure elsewhere is weak evidence, one that the form puts next to it is stronger. */
  copyAgainstRatio: 4.68,
  copyFromColumn: 4.56,
  copyFromColumnFewDigits: 3.3,
  copyFromRow: 3,
  copyFromRowFewDigits: 2.4,
  copyFromElsewhere: 2.4,
  copyOfNothing: 1.2,
  copyOfOneDigit: 1.5,
  lastYearInRow: 4.2,

  /** A constant among formulas: of its own kind, or of others only. */
  typedOverAmongItsKind: 7.8,
  typedOverAmongOthers: 3.48,

  /** Two cells that hold each other's figure. */
  swapSettlesTwo: 5.1,
  swapOfTotalAndPart: 5.4,
  swapInRatio: 5.28,
  swapByChance: 1.8,

  /** What the form leads one to expect. */
  followsRule: 3,
  givesCustomaryPoints: 5.4,
  givesUsual: 0.72,
  /** What most cells of the column hold; not fitted, as the generated families set nothing alike for all rows. */
  givesStandard: 2.4,
  givesFullMarks: 1.8,
  beyondLimit: -3,
  outOfScale: -1.8,
  nonsense: -12,
  /** How digits are written. */
  tooManyDecimalsBefore: 1.5,
  tooManyDecimalsAfter: -1.5,
  lackedDecimals: 1.2,
} as const;

/** How far an expectation counts that the correction itself fails, once more. */
export const FAILS_AFTER = 0.6;

/** Explanations this close cannot be told apart (并列); those of one kind of mistake within the wider of the two. */
export const TIE = 0.3;
export const TIE_OF_ONE_KIND = 0.96;

/** Mistakes below this are named for want of a better one. */
export const CONVINCING = 2.7;

/** What a correction of points must gain by what the form leads one to expect, to be tried where it settles nothing. */
export const EXPECTED = 0.6;
