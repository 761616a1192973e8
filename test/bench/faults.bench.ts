/**
 * Plants one mistake (or two) into consistent workbooks of every family and prints, per cause and per family, how
 * often it is detected, named first, its cause right and the correction right; and false errors on clean workbooks.
 *
 *   npm run bench:faults [-- --runs 40]
 */
import type { CauseKind, Finding } from '../../src/core/finding';
import { decimal } from '../../src/core/quantity/decimal';
import { review } from '../../src/core/review';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { sameCell } from '../../src/core/workbook/address';
import type { Snapshot } from '../../src/core/workbook/snapshot';
import { renderMessage } from '../../src/core/messages/render';
import { FAMILIES } from '../support/families/all';
import { Dice } from '../support/families/dice';
import { sheet, workbook } from '../support/sheet';
import { cellsOf, FAULT_MAKERS, targetsOf, type Fault } from './faults/fault';
import { plant } from './faults/plant';

interface Tally {
  planted: number;
  detected: number;
  first: number;
  cause: number;
  corrected: number;
}

const option = (name: string, fallback: number) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? fallback : Number(process.argv[at + 1]);
};
const RUNS = option('--runs', 40);
const CLEAN = option('--clean', 100);
const show = process.argv.includes('--show');

const real = (findings: readonly Finding[]) => findings.filter(({ severity }) => severity !== 'hint');
const errors = (findings: readonly Finding[]) => findings.filter(({ severity }) => severity === 'error');

function cleanWorkbook(family: string, seed: number): Snapshot {
  const generate = FAMILIES[family];
  if (!generate) throw new Error(`no family ${family}`);
  return workbook(sheet('自评表', generate(new Dice(seed)).rows));
}

function judge(fault: Fault, found: readonly Finding[], tally: Tally): void {
  tally.planted++;
  const cells = cellsOf(fault);
  const touching = found.filter((finding) =>
    finding.cells.some((cell) => cells.some((wrong) => sameCell(cell, wrong))),
  );
  if (touching.length === 0) return;
  tally.detected++;
  const [first] = found;
  if (!first?.primary || !cells.some((cell) => first.primary && sameCell(cell, first.primary))) return;
  tally.first++;
  if (first.cause?.kind === fault.cause) tally.cause++;
  const correct = first.fixes.some(({ edits }) =>
    edits.some((edit) => {
      if (edit.kind !== 'number' && edit.kind !== 'text') return false;
      const digits = /-?[\d.]+/.exec(edit.value)?.[0];
      if (digits === undefined || !sameCell(edit.cell, fault.figure.cell)) return false;
      const wanted =
        edit.kind === 'number' && fault.figure.encoding === 'percent'
          ? fault.figure.value.div(decimal('100'))
          : fault.figure.value;
      return decimal(digits).eq(wanted);
    }),
  );
  if (correct) tally.corrected++;
}

const empty = (): Tally => ({ planted: 0, detected: 0, first: 0, cause: 0, corrected: 0 });
const byCause = new Map<string, Tally>();
const byFamily = new Map<string, Tally>();
const total = empty();
let cleanErrors = 0;
let cleanWarnings = 0;
let cleanWorkbooks = 0;
let bothPlanted = 0;
let bothFound = 0;

const entry = (map: Map<string, Tally>, key: string) => {
  const tally = map.get(key) ?? empty();
  map.set(key, tally);
  return tally;
};

for (const family of Object.keys(FAMILIES)) {
  for (let seed = 1; seed <= CLEAN; seed++) {
    const { findings } = review(cleanWorkbook(family, seed), DEFAULT_SETTINGS);
    cleanWorkbooks++;
    cleanErrors += errors(findings).length;
    cleanWarnings += real(findings).length - errors(findings).length;
    if (show)
      for (const finding of real(findings))
        console.log('clean', family, seed, renderMessage(finding.message, 'zh-CN'));
  }
  for (const cause of Object.keys(FAULT_MAKERS) as CauseKind[]) {
    for (let seed = 1; seed <= RUNS; seed++) {
      const dice = new Dice(seed * 7919 + cause.length);
      const snapshot = cleanWorkbook(family, seed);
      const faults = plantable(snapshot, cause, dice);
      if (!faults) continue;
      const found = real(review(plant(snapshot, faults), DEFAULT_SETTINGS).findings);
      for (const tally of [entry(byCause, cause), entry(byFamily, family), total])
        judge(faults, found, tally);
      if (show && !found[0])
        console.log(
          'missed',
          family,
          seed,
          cause,
          faults.figure.cell,
          faults.figure.written,
          '→',
          faults.wrong,
        );
      else if (show && found[0]?.primary && !sameCell(found[0].primary, faults.figure.cell)) {
        console.log(
          'misplaced',
          family,
          seed,
          cause,
          faults.figure.cell,
          faults.figure.written,
          '→',
          faults.wrong,
          '|',
          renderMessage(found[0].message, 'zh-CN'),
        );
      }
      const second = plantable(snapshot, 'digit-error', dice);
      if (second && !cellsOf(faults).some((cell) => sameCell(cell, second.figure.cell))) {
        bothPlanted++;
        const both = real(review(plant(plant(snapshot, faults), second), DEFAULT_SETTINGS).findings);
        const touched = (fault: Fault) =>
          both.some(
            (finding) =>
              finding.primary &&
              cellsOf(fault).some((cell) => finding.primary && sameCell(cell, finding.primary)),
          );
        if (touched(faults) && touched(second)) bothFound++;
      }
    }
  }
}

/** A mistake of that kind somewhere in the workbook, or null when nothing in it can go wrong that way. */
function plantable(snapshot: Snapshot, cause: CauseKind, dice: Dice): Fault | null {
  const make = FAULT_MAKERS[cause];
  const targets = targetsOf(review(snapshot, DEFAULT_SETTINGS).relations);
  for (let attempt = 0; make && attempt < 60 && targets.length > 0; attempt++) {
    const target = targets[dice.integer(0, targets.length - 1)];
    const fault = target ? make(dice, target) : null;
    if (fault) return fault;
  }
  return null;
}

const share = (part: number, whole: number) =>
  whole === 0 ? '   –  ' : `${((100 * part) / whole).toFixed(1).padStart(5)}%`;
const line = (name: string, tally: Tally) =>
  console.log(
    `${name.padEnd(26)}${String(tally.planted).padStart(7)}  ${share(tally.detected, tally.planted)}  ${share(tally.first, tally.planted)}  ${share(tally.cause, tally.planted)}  ${share(tally.corrected, tally.planted)}`,
  );
console.log(`${'cause'.padEnd(26)}planted detected   first   cause  corrected`);
for (const [cause, tally] of byCause) line(cause, tally);
console.log();
for (const [family, tally] of byFamily) line(family, tally);
console.log();
line('all', total);
console.log(`two faults: both named in ${share(bothFound, bothPlanted)} of ${bothPlanted}`);
console.log(`clean workbooks: ${cleanWorkbooks}, false errors ${cleanErrors}, warnings ${cleanWarnings}`);
