import assert from 'node:assert/strict';
import fc from 'fast-check';
import { planFill } from '../../../src/core/fill/plan';
import { decimal } from '../../../src/core/quantity/decimal';
import { isKnown, type Figure } from '../../../src/core/quantity/figure';
import { bindDeclaration, CATALOGUE } from '../../../src/core/relations/catalogue';
import { evaluate } from '../../../src/core/relations/evaluate';
import { TableIndex } from '../../../src/core/relations/table-index';
import { review } from '../../../src/core/review';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { recognise } from '../../../src/core/tables/recognise';
import type { Snapshot } from '../../../src/core/workbook/snapshot';
import { afterEdits, withCell } from '../../support/edits';
import { consistentWorkbook, Dice, ledger } from '../../support/forms';
import { sheet, workbook } from '../../support/sheet';

const seeds = fc.integer({ min: 1, max: 1_000_000 });
const settings = { ...DEFAULT_SETTINGS, reasonThreshold: '0' };

function boundIn(snapshot: Snapshot) {
  const tables = recognise(snapshot).tables.map((table) => new TableIndex(table));
  return CATALOGUE.flatMap((declaration) => bindDeclaration(declaration, tables));
}

/** A workbook with one amount changed by `cents`. */
function disturbed(seed: number, cents: number): Snapshot {
  const clean = consistentWorkbook(seed);
  const known = boundIn(clean).filter(({ result, demand }) => isKnown(result) && !demand);
  const { result } = known[seed % known.length] ?? {};
  if (!result || !isKnown(result)) return clean;
  const { cell } = result;
  const value = result.value.plus(decimal((cents / 100).toFixed(2)));
  const written = result.encoding === 'percent' ? value.div(decimal('100')) : value;
  return withCell(clean, cell.sheet, cell.row, cell.column, Number(written.toFixed()));
}

function arithmetic(snapshot: Snapshot): readonly string[] {
  return review(snapshot, settings)
    .findings.filter(({ rule }) => rule.startsWith('arithmetic/'))
    .map(({ id }) => id);
}

describe('laws of the relations', () => {
  it('a workbook that agrees has no finding', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        assert.deepEqual(arithmetic(consistentWorkbook(seed)), []);
      }),
      { numRuns: 60 },
    );
  });

  it('knowing figures less exactly never creates a violation', () => {
    const looser = (figure: Figure): Figure =>
      isKnown(figure) && figure.decimals !== null && figure.decimals > 0
        ? { ...figure, decimals: figure.decimals - 1 }
        : figure;
    fc.assert(
      fc.property(seeds, fc.integer({ min: -500, max: 500 }), (seed, cents) => {
        for (const relation of boundIn(disturbed(seed, cents))) {
          if (evaluate(relation).state === 'violated') continue;
          assert.notEqual(evaluate(relation, looser).state, 'violated', relation.declaration.rule);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('an amount in 元 and the same amount in 万元 are the same', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: -500, max: 500 }), (seed, cents) => {
        const inYuan = (figure: Figure): Figure =>
          isKnown(figure) && figure.unit === '万元'
            ? {
                ...figure,
                unit: '元',
                value: figure.value.times(decimal('10000')),
                decimals: figure.decimals === null ? null : figure.decimals - 4,
              }
            : figure;
        for (const relation of boundIn(disturbed(seed, cents))) {
          const converted = { ...relation, result: inYuan(relation.result) };
          assert.equal(
            evaluate(converted, (figure) => (figure === relation.result ? converted.result : figure)).state,
            evaluate(relation).state,
            relation.declaration.rule,
          );
        }
      }),
      { numRuns: 40 },
    );
  });

  it('the order of rows changes nothing', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 3 }), (seed, turns) => {
        const grid = ledger(new Dice(seed));
        const projects = grid.slice(3, -1);
        const turned = [
          ...grid.slice(0, 3),
          ...projects.slice(turns),
          ...projects.slice(0, turns),
          ...grid.slice(-1),
        ];
        const states = (rows: typeof grid): string[] =>
          boundIn(workbook(sheet('收支明细', rows)))
            .map((relation) => `${relation.declaration.rule} ${relation.subject} ${evaluate(relation).state}`)
            .sort();
        assert.deepEqual(states(turned), states(grid));
      }),
      { numRuns: 30 },
    );
  });

  it('after a fill there is nothing to find', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const clean = consistentWorkbook(seed);
        const results = boundIn(clean).filter(({ declaration, demand }) => declaration.fills && !demand);
        const emptied = results
          .filter((_, at) => (at + seed) % 3 === 0)
          .reduce(
            (snapshot, { result }) => afterEdits(snapshot, [{ kind: 'clear', cell: result.cell }]),
            clean,
          );
        const plan = planFill(review(emptied, settings));
        assert.ok(plan.written.length > 0);
        const filled = afterEdits(
          emptied,
          plan.written.map(({ edit }) => edit),
        );
        assert.deepEqual(arithmetic(filled), []);
        assert.deepEqual(planFill(review(filled, settings)).written, []);
      }),
      { numRuns: 40 },
    );
  });

  it('applying a proposed correction removes its finding', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: -5000, max: 5000 }), (seed, cents) => {
        const broken = disturbed(seed, cents);
        for (const { id, rule, fixes } of review(broken, settings).findings) {
          const [fix] = fixes;
          if (!rule.startsWith('arithmetic/') || !fix) continue;
          assert.ok(!arithmetic(afterEdits(broken, fix.edits)).includes(id), id);
        }
      }),
      { numRuns: 60 },
    );
  });
});
