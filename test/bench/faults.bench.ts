import { decimal, plain, roundHalfUp } from '../../src/core/quantity/decimal';
import { isKnown, type KnownFigure } from '../../src/core/quantity/figure';
import { cellsOf } from '../../src/core/relations/diagnosis/explain';
import { mistakesOf } from '../../src/core/relations/diagnosis/mistakes';
import { review } from '../../src/core/review';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { formatAddress, sameCell } from '../../src/core/workbook/address';
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
  const figures = new Map<string, KnownFigure>();
  for (const { relation, verdict } of reviewed.relations) {
    if (verdict.state === 'undetermined') continue;
    for (const figure of cellsOf(relation))
      if (isKnown(figure)) figures.set(formatAddress(figure.cell), figure);
  }
  const dice = new Dice(seed * 7919);
  const all = [...figures.values()];
  const victim = all[dice.roll(0, all.length - 1)];
  if (victim) plant(clean, victim, dice);
}

function plant(clean: Snapshot, victim: KnownFigure, dice: Dice): void {
  const options = mistakesOf(victim).filter(
    ({ value }) => value.gte(decimal('0')) || victim.value.lt(decimal('0')),
  );
  const kinds = [...new Set(options.map(({ kind }) => kind))];
  const kind = kinds[dice.roll(0, kinds.length - 1)];
  const same = options.filter((option) => option.kind === kind);
  const chosen = same[dice.roll(0, same.length - 1)];
  if (!kind || !chosen || chosen.value.eq(victim.value)) return;
  const { sheet, row, column } = victim.cell;
  const value = victim.encoding === 'percent' ? chosen.value.div(decimal('100')) : chosen.value;
  const planted = roundHalfUp(value, 6);
  const tally = tallies.get(kind) ?? { planted: 0, detected: 0, named: 0, cause: 0, corrected: 0 };
  tallies.set(kind, tally);
  tally.planted += 1;
  const { findings } = review(withCell(clean, sheet, row, column, Number(plain(planted))), DEFAULT_SETTINGS);
  const found = findings.filter(({ rule }) => rule.startsWith('arithmetic/') || rule.startsWith('logic/'));
  const [first] = found;
  if (first) tally.detected += 1;
  const named = first?.primary && sameCell(first.primary, victim.cell) ? first : undefined;
  if (named) tally.named += 1;
  if (named?.cause?.kind === kind) tally.cause += 1;
  if (named?.expected === plain(victim.value)) tally.corrected += 1;
  if (VERBOSE && (!named || named.cause?.kind !== kind || named.expected !== plain(victim.value))) {
    console.log(kind, formatAddress(victim.cell), plain(victim.value), '→', plain(chosen.value));
    for (const each of found)
      console.log(
        '   ',
        each.id,
        each.actual,
        '→',
        each.expected,
        each.cause?.kind,
        each.evidence,
        each.related?.length,
      );
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
