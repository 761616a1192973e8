/**
 * Fits the weights of `LIKELIHOOD` (似然表拟合): plants one mistake at a time into generated workbooks of every family and
 * moves one weight after the other up or down as long as the planted cell becomes likelier among all cells that may be
 * wrong. Prints the weights that moved, to be written into the table (`docs/decisions/0019-fitted-likelihoods.md`). Its
 * seeds are apart from those of `bench:faults`, and published tables are never fitted on: both judge the fit.
 *
 *   npm run bench:fit [-- --runs 1 --only unknown,anyValuePerDecade]
 */
import type { CauseKind } from '../../src/core/findings/finding';
import { firstSuspects } from '../../src/core/diagnosis/explain';
import { LIKELIHOOD } from '../../src/core/diagnosis/likelihood/likelihoods';
import { DEFAULT_SETTINGS } from '../../src/core/findings/settings';
import type { EvaluatedRelation } from '../../src/core/formulas/model';
import { review } from '../../src/core/review/review';
import { formatAddress } from '../../src/core/workbook/address';
import { FAMILIES } from '../support/families/all';
import { Dice } from '../support/families/dice';
import { familyWorkbook } from '../support/families/workbooks';
import { cellsOf, FAULT_MAKERS, targetsOf } from './faults/fault';
import { plant } from './faults/plant';
import { isVisible } from './faults/visible';

const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};
const RUNS = Number(option('--runs') ?? '1');

/** Seeds of the training workbooks begin here; `bench:faults` counts from one. */
const FIRST_SEED = 5001;

/** How far a weight may stray from where it stands: one standard deviation, in nats. */
const SPREAD = 1;

/** How far a weight is moved at a time, and how often at most. */
const STEP = 0.4;
const MOVES = 3;

/** The wrong cells of one planted mistake, and the relations they break. */
interface Sample {
  readonly relations: readonly EvaluatedRelation[];
  readonly wrong: ReadonlySet<string>;
}

const weights = LIKELIHOOD as Record<string, number>;
const before = { ...weights };
const terms = option('--only')?.split(',') ?? Object.keys(weights);

function samples(): readonly Sample[] {
  const found: Sample[] = [];
  for (const family of Object.keys(FAMILIES)) {
    for (let seed = FIRST_SEED; seed < FIRST_SEED + RUNS; seed += 1) {
      const snapshot = familyWorkbook(family, seed);
      const { relations } = review(snapshot, DEFAULT_SETTINGS);
      const targets = targetsOf(relations);
      for (const cause of Object.keys(FAULT_MAKERS) as CauseKind[]) {
        const dice = new Dice(seed * 7919 + cause.length);
        for (let attempt = 0; attempt < 20 && targets.length > 0; attempt += 1) {
          const target = targets[dice.integer(0, targets.length - 1)];
          const fault = target ? FAULT_MAKERS[cause]?.(dice, target) : null;
          if (!fault || !isVisible(fault, relations)) continue;
          const planted = review(plant(snapshot, fault), DEFAULT_SETTINGS);
          found.push({ relations: planted.relations, wrong: new Set(cellsOf(fault).map(formatAddress)) });
          break;
        }
      }
    }
  }
  return found;
}

/** The mean log-odds share of the planted cells, less what the weights have strayed; and how often one stands first. */
function judge(all: readonly Sample[]): { readonly worth: number; readonly first: number } {
  let sum = 0;
  let first = 0;
  let groups = 0;
  for (const { relations, wrong } of all) {
    for (const group of firstSuspects(relations)) {
      const isWrong = group.map(({ figure }) => wrong.has(formatAddress(figure.cell)));
      if (group.length < 2 || !isWrong.includes(true)) continue;
      const most = group[0]?.score ?? 0;
      const odds = group.map(({ score }) => Math.exp(score - most));
      const whole = odds.reduce((a, b) => a + b, 0);
      const right = odds.reduce((a, b, at) => a + (isWrong[at] ? b : 0), 0);
      sum += Math.log(Math.max(right / whole, 1e-6));
      first += Number(isWrong[0]);
      groups += 1;
    }
  }
  const strayed = Object.entries(before).reduce(
    (total, [term, was]) => total + (((weights[term] ?? was) - was) / SPREAD) ** 2 / 2,
    0,
  );
  return { worth: (sum - strayed) / groups, first: first / groups };
}

const all = samples();
let best = judge(all);
const told = (): string =>
  `mean log-likelihood ${best.worth.toFixed(4)}, planted cell first in ${(100 * best.first).toFixed(1)}%`;
console.log(`${all.length} mistakes; as it stands: ${told()}`);
for (const term of terms) {
  for (const step of [STEP, -STEP]) {
    for (let move = 0; move < MOVES; move += 1) {
      const was = weights[term] ?? 0;
      weights[term] = Math.round((was + step) * 100) / 100;
      const now = judge(all);
      if (now.worth <= best.worth) {
        weights[term] = was;
        break;
      }
      best = now;
    }
  }
  if (weights[term] !== before[term]) console.log(`  ${term}: ${before[term]} → ${weights[term]}; ${told()}`);
}
