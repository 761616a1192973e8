import assert from 'node:assert/strict';
import fc from 'fast-check';
import { planFill } from '../../../src/core/fill/plan';
import { decimal, type Decimal } from '../../../src/core/quantity/decimal';
import { isKnown, type Figure, type KnownFigure } from '../../../src/core/quantity/figure';
import { bindDeclaration, sceneOf } from '../../../src/core/formulas/bind/bind';
import { CATALOGUE } from '../../../src/core/formulas/catalogue';
import { evaluate } from '../../../src/core/formulas/evaluate/evaluate';
import type { BoundRelation } from '../../../src/core/formulas/model';
import { TableIndex } from '../../../src/core/formulas/index/table-index';
import { review } from '../../../src/core/review/review';
import { DEFAULT_SETTINGS } from '../../../src/core/findings/settings';
import type { Table } from '../../../src/core/tables/model';
import { recognise } from '../../../src/core/tables/recognise';
import type { Snapshot } from '../../../src/core/workbook/snapshot';
import { afterEdits, withCell } from '../../support/edits';
import { FAMILIES } from '../../support/families/all';
import { familyWorkbook, officeWorkbook } from '../../support/families/workbooks';
import { consistentWorkbook, Dice, ledger } from '../../support/forms';
import { sheet, workbook } from '../../support/sheet';

const settings = { ...DEFAULT_SETTINGS, reasonThreshold: '0' };

/** Consistent workbooks of every family of tables, and whole offices. */
const MAKERS: Readonly<Record<string, (seed: number) => Snapshot>> = {
  ...Object.fromEntries(
    Object.keys(FAMILIES).map((family) => [family, (seed: number) => familyWorkbook(family, seed)]),
  ),
  office: (seed) => officeWorkbook(seed),
  forms: (seed) => consistentWorkbook(seed),
};

const seeds = fc.integer({ min: 1, max: 1_000_000 });
const makers = fc.constantFrom(...Object.keys(MAKERS));
const RUNS = { numRuns: 100 };

function clean(maker: string, seed: number): Snapshot {
  const make = MAKERS[maker];
  assert.ok(make);
  return make(seed);
}

function tablesIn(snapshot: Snapshot): readonly Table[] {
  return recognise(snapshot).tables;
}

function boundIn(tables: readonly Table[]): readonly BoundRelation[] {
  const scene = sceneOf(tables.map((table) => new TableIndex(table)));
  return CATALOGUE.flatMap((declaration) => bindDeclaration(declaration, scene));
}

/** A workbook with one amount changed by `cents`. */
function disturbed(maker: string, seed: number, cents: number): Snapshot {
  const snapshot = clean(maker, seed);
  const known = boundIn(tablesIn(snapshot)).filter(({ result, demand }) => isKnown(result) && !demand);
  const { result } = known[seed % known.length] ?? {};
  if (!result || !isKnown(result) || result.encoding === 'text') return snapshot;
  const { cell } = result;
  const value = result.value.plus(decimal((cents / 100).toFixed(2)));
  const written = result.encoding === 'percent' ? value.div(decimal('100')) : value;
  return withCell(snapshot, cell.sheet, cell.row, cell.column, Number(written.toFixed()));
}

/** Contradictions, which no consistent workbook has; what is merely suspicious is left out. */
function contradictions(snapshot: Snapshot): readonly string[] {
  return review(snapshot, settings)
    .findings.filter(
      ({ rule, severity }) => /^(?:arithmetic|consistency)\//.test(rule) && severity !== 'hint',
    )
    .map(({ id }) => id);
}

const statesOf = (relations: readonly BoundRelation[]): readonly string[] =>
  relations
    .map((relation) => `${relation.declaration.rule} ${relation.subject} ${evaluate(relation).state}`)
    .sort();

describe('laws of the relations', function () {
  this.timeout(60_000);

  it('a workbook that agrees has no finding', () => {
    fc.assert(
      fc.property(makers, seeds, (maker, seed) => {
        assert.deepEqual(contradictions(clean(maker, seed)), []);
      }),
      RUNS,
    );
  });

  it('every family has relations that hold', () => {
    for (const maker of Object.keys(MAKERS)) {
      const states = boundIn(tablesIn(clean(maker, 1))).map((relation) => evaluate(relation).state);
      assert.ok(states.filter((state) => state === 'holds').length >= 2, maker);
    }
  });

  it('knowing figures less exactly never creates a violation', () => {
    const looser = (figure: Figure): Figure =>
      isKnown(figure) && figure.decimals !== null && figure.decimals > 0
        ? { ...figure, decimals: figure.decimals - 1 }
        : figure;
    fc.assert(
      fc.property(makers, seeds, fc.integer({ min: -500, max: 500 }), (maker, seed, cents) => {
        for (const relation of boundIn(tablesIn(disturbed(maker, seed, cents)))) {
          if (evaluate(relation).state === 'violated') continue;
          assert.notEqual(evaluate(relation, looser).state, 'violated', relation.declaration.rule);
        }
      }),
      RUNS,
    );
  });

  it('an amount in 元 and the same amount in 万元 are the same', () => {
    const scaled = (figure: KnownFigure, unit: string, factor: Decimal, places: number): Figure => ({
      ...figure,
      unit,
      value: figure.value.times(factor),
      decimals: figure.decimals === null ? null : figure.decimals + places,
    });
    const converted = (figure: Figure): Figure => {
      if (!isKnown(figure)) return figure;
      if (figure.unit === '万元') return scaled(figure, '元', decimal('10000'), -4);
      return figure.unit === '元' ? scaled(figure, '万元', decimal('0.0001'), 4) : figure;
    };
    fc.assert(
      fc.property(makers, seeds, fc.integer({ min: -500, max: 500 }), (maker, seed, cents) => {
        for (const relation of boundIn(tablesIn(disturbed(maker, seed, cents)))) {
          if (relation.demand) continue;
          const result = converted(relation.result);
          assert.equal(
            evaluate({ ...relation, result }, (figure) => (figure === relation.result ? result : figure))
              .state,
            evaluate(relation).state,
            relation.declaration.rule,
          );
          const operands = (figure: Figure): Figure =>
            figure === relation.result ? figure : converted(figure);
          assert.equal(
            evaluate(relation, operands).state,
            evaluate(relation).state,
            relation.declaration.rule,
          );
        }
      }),
      RUNS,
    );
  });

  it('the order of rows in a sheet changes nothing', () => {
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
        const states = (rows: typeof grid): readonly string[] =>
          statesOf(boundIn(tablesIn(workbook(sheet('收支明细', rows)))));
        assert.deepEqual(states(turned), states(grid));
      }),
      { numRuns: 30 },
    );
  });

  it('the order of the rows and indicators of a table changes nothing', () => {
    const shuffled = <T>(all: readonly T[], seed: number): readonly T[] =>
      all
        .map((each, at) => ({ each, key: ((at + 1) * 7919 * seed) % 104_729 }))
        .sort((a, b) => a.key - b.key)
        .map(({ each }) => each);
    fc.assert(
      fc.property(makers, seeds, fc.integer({ min: -500, max: 500 }), (maker, seed, cents) => {
        const tables = tablesIn(disturbed(maker, seed, cents));
        const mixed = tables.map((table) => ({
          ...table,
          rows: shuffled(table.rows, seed),
          indicators: shuffled(table.indicators, seed),
        }));
        assert.deepEqual(statesOf(boundIn(mixed)), statesOf(boundIn(tables)));
      }),
      RUNS,
    );
  });

  it('after a fill there is nothing to find', () => {
    let written = 0;
    fc.assert(
      fc.property(makers, seeds, (maker, seed) => {
        const whole = clean(maker, seed);
        const results = boundIn(tablesIn(whole)).filter(
          ({ declaration, demand }) => declaration.fills && !demand,
        );
        const emptied = results
          .filter((_, at) => (at + seed) % 3 === 0)
          .reduce(
            (snapshot, { result }) => afterEdits(snapshot, [{ kind: 'clear', cell: result.cell }]),
            whole,
          );
        const plan = planFill(review(emptied, settings));
        written += plan.written.length;
        const filled = afterEdits(
          emptied,
          plan.written.map(({ edit }) => edit),
        );
        assert.deepEqual(contradictions(filled), []);
        assert.deepEqual(planFill(review(filled, settings)).written, []);
      }),
      RUNS,
    );
    assert.ok(written > 100, `${written} formulas written`);
  });

  it('applying a proposed correction removes its finding', () => {
    let applied = 0;
    fc.assert(
      fc.property(makers, seeds, fc.integer({ min: -5000, max: 5000 }), (maker, seed, cents) => {
        const broken = disturbed(maker, seed, cents);
        for (const { id, rule, fixes } of review(broken, settings).findings) {
          const [fix] = fixes;
          if (!/^(?:arithmetic|consistency)\//.test(rule) || !fix) continue;
          applied += 1;
          assert.ok(!contradictions(afterEdits(broken, fix.edits)).includes(id), id);
        }
      }),
      RUNS,
    );
    assert.ok(applied > 50, `${applied} corrections applied`);
  });
});
