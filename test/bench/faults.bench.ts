/**
 * Plants one mistake (then two) into consistent workbooks of every family and prints, per cause, per rule and per
 * family, how often it is detected, named first, its cause right and the correction right; what is said about clean
 * workbooks; and what the diagnosis of a large workbook costs. With `--published` also plants in published tables.
 *
 *   npm run bench:faults [-- --runs 40 --clean 100 --only unit-slip --show --published --corpus]
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CauseKind, Finding } from '../../src/core/findings/finding';
import { renderMessage } from '../../src/core/messages/render';
import { review } from '../../src/core/review/review';
import type { Review } from '../../src/core/checks/review-model';
import { DEFAULT_SETTINGS } from '../../src/core/findings/settings';
import { formatAddress, sameCell } from '../../src/core/workbook/address';
import type { Snapshot } from '../../src/core/workbook/snapshot';
import { readSnapshot } from '../../src/hosts/xlsx/read/read';
import { FAMILIES } from '../support/families/all';
import { Dice } from '../support/families/dice';
import { familyWorkbook, officeWorkbook } from '../support/families/workbooks';
import { measureLongLedger } from './faults/ledger';
import { measureDiagnosis } from './faults/cost';
import { cellsOf, FAULT_MAKERS, targetsOf, type Fault } from './faults/fault';
import { isDecidable } from './faults/decidable';
import { isNamed, isSuspected, judge, type Tally } from './faults/judge';
import { overwriteFormula } from './faults/overwrite';
import { plant } from './faults/plant';
import { publishedFaults } from './faults/published';
import { isVisible } from './faults/visible';

const option = (name: string, fallback: string): string => {
  const at = process.argv.indexOf(name);
  return (at < 0 ? undefined : process.argv[at + 1]) ?? fallback;
};
const RUNS = Number(option('--runs', '40'));
const CLEAN = Number(option('--clean', '100'));
const ONLY = option('--only', '');
const SHOW = process.argv.includes('--show');

const read = (snapshot: Snapshot): Review => review(snapshot, DEFAULT_SETTINGS);
const moreThanHints = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ severity }) => severity !== 'hint');

/** One kind of workbook to plant in: by seed, always the same. */
interface Ground {
  readonly name: string;
  readonly clean: (seed: number) => Snapshot;
  readonly runs: number;
}

const families: readonly Ground[] = [
  ...Object.keys(FAMILIES).map((name): Ground => ({
    name,
    clean: (seed) => familyWorkbook(name, seed),
    runs: RUNS,
  })),
  { name: 'office (6 sheets)', clean: (seed) => officeWorkbook(seed), runs: Math.ceil(RUNS / 2) },
];

class Table {
  private readonly tallies = new Map<string, Tally>();

  add(key: string, judged: Omit<Tally, 'planted'>): void {
    const tally = this.tallies.get(key) ?? { planted: 0, detected: 0, first: 0, cause: 0, corrected: 0 };
    this.tallies.set(key, tally);
    tally.planted += 1;
    for (const part of ['detected', 'first', 'cause', 'corrected'] as const) tally[part] += judged[part];
  }

  print(title: string): void {
    console.log(`\n${title.padEnd(38)} planted detected    first    cause corrected`);
    for (const [key, { planted, detected, first, cause, corrected }] of this.tallies) {
      const shares = [detected, first, cause, corrected].map((part) => share(part, planted));
      console.log(`${key.padEnd(38)} ${String(planted).padStart(7)} ${shares.join(' ')}`);
    }
  }
}

function share(part: number, whole: number): string {
  return (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}%`).padStart(8);
}

const byCause = new Table();
const byRule = new Table();
const byFamily = new Table();
const all = new Table();
let invisible = 0;
/** Pairs of faults in one workbook: all of them, and those that the relations alone can tell. */
const pairs = { planted: 0, named: 0, suspected: 0 };
const decidable = { planted: 0, named: 0, suspected: 0 };

function plantIn({ name, clean, runs }: Ground): void {
  for (let seed = 1; seed <= runs; seed += 1) {
    const snapshot = clean(seed);
    const before = read(snapshot);
    for (const cause of [...Object.keys(FAULT_MAKERS), 'overwritten-formula'] as CauseKind[]) {
      if (ONLY && cause !== ONLY) continue;
      const dice = new Dice(seed * 7919 + cause.length);
      const made =
        cause === 'overwritten-formula'
          ? overwriteFormula(snapshot, dice)
          : oneFault(snapshot, before, cause, dice);
      if (!made) continue;
      const { fault, planted } = made;
      const known = new Set(before.findings.map(saying));
      const findings = read(planted).findings.filter((finding) => !known.has(saying(finding)));
      const found = cause === 'truncated' ? findings : moreThanHints(findings);
      const judged = judge(fault, found);
      byCause.add(cause, judged);
      byRule.add(ruleOf(fault, before), judged);
      byFamily.add(name, judged);
      all.add('all', judged);
      if (SHOW && (judged.first === 0 || judged.cause === 0 || judged.corrected === 0)) {
        tell(`${name} ${seed} ${cause}`, [fault], found);
      }
      if (cause === 'overwritten-formula' || cause === 'truncated') continue;
      const second = oneFault(snapshot, before, 'digit-error', dice);
      if (second && !cellsOf(fault).some((cell) => sameCell(cell, second.fault.figure.cell))) {
        const both = moreThanHints(read(plant(planted, second.fault)).findings);
        const two = [fault, second.fault];
        const isNamedBoth = two.every((each) => isNamed(each, both));
        const canBeTold = isDecidable(two, before.relations);
        for (const tally of canBeTold ? [pairs, decidable] : [pairs]) {
          tally.planted += 1;
          tally.named += Number(isNamedBoth);
          tally.suspected += Number(two.every((each) => isSuspected(each, both)));
        }
        if (SHOW && !isNamedBoth)
          tell(`PAIR ${canBeTold ? 'DECIDABLE ' : ''}${name} ${seed} ${cause}`, two, both);
      }
    }
  }
}

/** What a finding says: of a published table's own mistakes, those that the fault does not change are not counted. */
function saying({ id, message }: Finding): string {
  return `${id} ${renderMessage(message, 'zh-CN')}`;
}

/** A mistake of that kind somewhere in the workbook, or null when nothing in it can visibly go wrong that way. */
function oneFault(
  snapshot: Snapshot,
  { relations }: Review,
  cause: CauseKind,
  dice: Dice,
): { readonly fault: Fault; readonly planted: Snapshot } | null {
  const make = FAULT_MAKERS[cause];
  const targets = targetsOf(relations);
  for (let attempt = 0; make && attempt < 60 && targets.length > 0; attempt += 1) {
    const target = targets[dice.integer(0, targets.length - 1)];
    const fault = target ? make(dice, target) : null;
    if (!fault) continue;
    if (cause === 'zero-base' || isVisible(fault, relations))
      return { fault, planted: plant(snapshot, fault) };
    invisible += 1;
  }
  return null;
}

/** The rule that computes the cell, else the first that it takes part in. */
function ruleOf({ figure }: Fault, { relations }: Review): string {
  const own = relations.find(({ relation }) => sameCell(relation.result.cell, figure.cell));
  const [used] =
    targetsOf(relations).find((target) => sameCell(target.figure.cell, figure.cell))?.asOperand ?? [];
  return (own ?? used)?.relation.declaration.rule ?? 'none';
}

function tell(title: string, faults: readonly Fault[], found: readonly Finding[]): void {
  console.log(title);
  for (const { figure, wrong, swappedWith } of faults) {
    const other = swappedWith ? ` and ${formatAddress(swappedWith.cell)}` : '';
    console.log(`   planted ${formatAddress(figure.cell)}${other} ${figure.written} → ${wrong}`);
  }
  for (const { id, cause, message } of found.slice(0, 4)) {
    console.log(`   ${id} (${cause?.kind}) ${renderMessage(message, 'zh-CN')}`);
  }
}

/** Generated forms do not say why little was spent, which is rightly found: that demand is switched off here. */
function reviewClean({ name, clean }: Ground): { errors: number; warnings: number } {
  const settings = { ...DEFAULT_SETTINGS, reasonThreshold: '0' };
  const count = { errors: 0, warnings: 0 };
  for (let seed = 1; seed <= CLEAN; seed += 1) {
    for (const { severity, message } of moreThanHints(review(clean(seed), settings).findings)) {
      count[severity === 'error' ? 'errors' : 'warnings'] += 1;
      if (SHOW) console.log(`CLEAN ${name} ${seed} ${severity} ${renderMessage(message, 'zh-CN')}`);
    }
  }
  return count;
}

/** Published tables; what is wrong with them before a fault is planted is not counted, and no fault is planted there. */
function publishedGrounds(): readonly Ground[] {
  const root = join(import.meta.dirname, '../..');
  return [join(root, '../shared/corpus'), join(root, 'samples')].flatMap((folder) =>
    existsSync(folder)
      ? readdirSync(folder)
          .filter((file) => file.endsWith('.xlsx'))
          .map((file): Ground => {
            const snapshot = readSnapshot(readFileSync(join(folder, file)), file);
            return { name: file, clean: () => snapshot, runs: Math.ceil(RUNS / 8) };
          })
      : [],
  );
}

/** Mistakes planted one at a time into the published tables of `../shared/corpus`, where they are at hand. */
function plantInCorpus(): void {
  const folder = join(import.meta.dirname, '../../../shared/corpus');
  if (!existsSync(folder)) return;
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  const faults = files.flatMap((file) => publishedFaults(folder, file.replace(/\.json$/, '')));
  const named = faults.filter(({ miss }) => miss === null).length;
  const found = named + faults.filter(({ miss }) => miss === 'another cell named').length;
  console.log(
    `\none mistake at a time in published tables: ${faults.length} planted, found ${share(found, faults.length)} ` +
      `(bar 95%), named first ${share(named, faults.length)} (bar 90%)`,
  );
  const told = faults.filter(({ canBeTold }) => canBeTold);
  const toldFirst = told.filter(({ miss }) => miss === null).length;
  console.log(
    `of these the relations of the table alone tell the cell of ${told.length}, named first ` +
      `${share(toldFirst, told.length)}; ${faults.length - told.length} are wrong in a cell that no relation, or ` +
      'none alone, speaks of: a part of one sum, a figure that only the text beside the table repeats',
  );
  for (const { file, cell, change, miss, canBeTold, said } of faults) {
    if (miss !== null)
      console.log(`   ${miss}${canBeTold ? ' THOUGH DECIDABLE' : ''}: ${file} ${cell} ${change} ${said}`);
  }
}

if (process.argv.includes('--corpus')) {
  plantInCorpus();
  process.exit();
}
const grounds = process.argv.includes('--published') ? publishedGrounds() : families;
grounds.forEach(plantIn);
plantInCorpus();
byCause.print('cause');
byRule.print('rule');
byFamily.print('family');
all.print('');
console.log(`\ndrawn and not planted because no relation speaks against them: ${invisible}`);
for (const [which, { planted, named, suspected }] of [
  ['two faults', pairs],
  ['two faults that the relations alone can tell', decidable],
] as const) {
  console.log(
    `${which}: both named in ${share(named, planted)} of ${planted}, ` +
      `named or given as alternatives in ${share(suspected, planted)}`,
  );
}
if (grounds === families) {
  const counts = families.map(reviewClean);
  const errors = counts.reduce((sum, count) => sum + count.errors, 0);
  const warnings = counts.reduce((sum, count) => sum + count.warnings, 0);
  console.log(`clean workbooks: ${families.length * CLEAN}, false errors ${errors}, warnings ${warnings}`);
  console.log(measureDiagnosis());
  console.log(measureLongLedger());
}
