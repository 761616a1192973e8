import { HUNDRED, plain, roundHalfUp, truncate, ZERO, type Decimal } from '../../src/core/quantity/decimal';
import { isKnown, type KnownFigure } from '../../src/core/quantity/figure';
import { cellsOf } from '../../src/core/relations/diagnosis/weigh';
import { mistakesOf } from '../../src/core/relations/diagnosis/mistakes';
import { expectedOf } from '../../src/core/relations/evaluate';
import { figureOf, figuresIn } from '../../src/core/relations/expression';
import type { BoundRelation } from '../../src/core/relations/model';
import { review } from '../../src/core/review';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { formatAddress, sameCell, type CellAddress } from '../../src/core/workbook/address';
import type { Snapshot } from '../../src/core/workbook/snapshot';
import { consistentWorkbook, Dice } from '../support/forms';
import { withCell } from '../support/edits';

/**
 * Plants one wrong cell in a consistent workbook and asks the review what is wrong. Prints, by cause: how many were
 * detected, named first, with the right cause and the right correction; and the errors on clean workbooks.
 */
const RUNS = Number(process.argv[2] ?? 400);
const VERBOSE = process.argv.includes('--verbose');

interface Tally {
  planted: number;
  detected: number;
  named: number;
  cause: number;
  corrected: number;
}

const tallies = new Map<string, Tally>();
let falseErrors = 0;

for (let seed = 1; seed <= RUNS; seed += 1) {
  const clean = consistentWorkbook(seed);
  const reviewed = review(clean, DEFAULT_SETTINGS);
  for (const finding of reviewed.findings) {
    if (finding.rule.startsWith('arithmetic/')) {
      falseErrors += 1;
      if (VERBOSE) console.log('FALSE', seed, finding.id, finding.evidence);
    }
  }
  const dice = new Dice(seed * 7919);
  const checked = reviewed.relations.filter(({ verdict }) => verdict.state !== 'undetermined');
  const figures = new Map<string, KnownFigure>();
  for (const { relation } of checked) {
    for (const figure of cellsOf(relation))
      if (isKnown(figure)) figures.set(formatAddress(figure.cell), figure);
  }
  const all = [...figures.values()];
  const victim = all[dice.roll(0, all.length - 1)];
  const relation = checked[dice.roll(0, checked.length - 1)]?.relation;
  const faults = [...(victim ? slips(victim, dice) : []), ...(relation ? structural(relation, dice) : [])];
  const fault = faults[dice.roll(0, faults.length - 1)];
  if (fault) plant(clean, fault);
}

interface Fault {
  readonly kind: string;
  readonly figure: KnownFigure;
  /** In the figure's unit. */
  readonly value: Decimal;
  /** The other cell of a swap. */
  readonly other?: KnownFigure;
}

/** All single-cell slips of one figure, one per kind. */
function slips(victim: KnownFigure, dice: Dice): readonly Fault[] {
  const options = mistakesOf(victim).filter(({ value }) => value.gte(ZERO) || victim.value.lt(ZERO));
  const kinds = [...new Set(options.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => {
    const same = options.filter((option) => option.kind === kind);
    const chosen = same[dice.roll(0, same.length - 1)];
    return chosen ? [{ kind, figure: victim, value: chosen.value }] : [];
  });
}

/** Mistakes that follow from what a relation computes. */
function structural(relation: BoundRelation, dice: Dice): readonly Fault[] {
  const { result, expression, demand } = relation;
  if (!isKnown(result) || demand) return [];
  const parts = figuresIn(expression).filter(isKnown);
  const part = parts[dice.roll(0, parts.length - 1)];
  const faults: Fault[] = [];
  if (expression.kind === 'sum' && part && parts.length > 1 && !part.value.eq(ZERO)) {
    faults.push({ kind: 'missing-addend', figure: result, value: result.value.minus(part.value) });
    faults.push({ kind: 'extra-addend', figure: result, value: result.value.plus(part.value) });
    faults.push({ kind: 'stale-total', figure: result, value: ZERO });
    const above = parts[0];
    if (above && !above.value.eq(result.value)) {
      faults.push({ kind: 'copied-from-neighbour', figure: result, value: above.value });
    }
    const other = parts.find((each) => each !== part && !each.value.eq(part.value));
    if (other) faults.push({ kind: 'swapped-values', figure: part, value: other.value, other });
  }
  if (expression.kind === 'quotient' && result.unit === '%') {
    const exact = expectedOf(relation);
    if (exact) faults.push({ kind: 'truncated', figure: result, value: truncate(exact, 0) });
    const [first] = parts;
    const wrong =
      first && expectedOf({ ...relation, expression: { ...expression, divisor: figureOf(first) } });
    if (wrong && expression.dividend.kind === 'difference') {
      faults.push({ kind: 'wrong-base', figure: result, value: roundHalfUp(wrong, 2) });
    }
  }
  return faults.filter(({ figure, value }) => !value.eq(figure.value));
}

function written({ encoding }: KnownFigure, value: Decimal): number {
  return Number(plain(roundHalfUp(encoding === 'percent' ? value.div(HUNDRED) : value, 6)));
}

function plant(clean: Snapshot, { kind, figure, value, other }: Fault): void {
  const tally = tallies.get(kind) ?? { planted: 0, detected: 0, named: 0, cause: 0, corrected: 0 };
  tallies.set(kind, tally);
  tally.planted += 1;
  const put = (snapshot: Snapshot, cell: CellAddress, to: number): Snapshot =>
    withCell(snapshot, cell.sheet, cell.row, cell.column, to);
  let broken = put(clean, figure.cell, written(figure, value));
  if (other) broken = put(broken, other.cell, written(other, figure.value));
  const { findings } = review(broken, DEFAULT_SETTINGS);
  const found = findings.filter(({ rule }) => rule.startsWith('arithmetic/') || rule.startsWith('logic/'));
  const [first] = found;
  if (first) tally.detected += 1;
  const isVictim = (cell: CellAddress): boolean =>
    sameCell(cell, figure.cell) || (other !== undefined && sameCell(cell, other.cell));
  const named = first?.primary && isVictim(first.primary) ? first : undefined;
  if (named) tally.named += 1;
  if (named?.cause?.kind === kind) tally.cause += 1;
  const truth = named?.primary && sameCell(named.primary, figure.cell) ? figure : other;
  const isCorrected = truth !== undefined && named?.expected === plain(truth.value);
  if (isCorrected) tally.corrected += 1;
  if (VERBOSE && (!named || named.cause?.kind !== kind || !isCorrected)) {
    console.log(kind, formatAddress(figure.cell), plain(figure.value), '→', plain(value));
    for (const { id, actual, expected, cause, evidence } of found) {
      console.log('   ', id, actual, '→', expected, cause?.kind, evidence);
    }
  }
}

const sum = { planted: 0, detected: 0, named: 0, cause: 0, corrected: 0 };
const share = (part: number, whole: number): string =>
  `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`.padStart(8);
console.log('cause                  planted  detected    named    cause corrected');
for (const [kind, tally] of [...tallies].sort()) {
  for (const key of Object.keys(sum) as (keyof Tally)[]) sum[key] += tally[key];
  print(kind, tally);
}
print('all', sum);
console.log(`false errors in ${RUNS} clean workbooks: ${falseErrors}`);

function print(kind: string, { planted, detected, named, cause, corrected }: Tally): void {
  const shares = [detected, named, cause, corrected].map((part) => share(part, planted)).join(' ');
  console.log(`${kind.padEnd(22)} ${String(planted).padStart(6)}  ${shares}`);
}
