import assert from 'node:assert/strict';
import fc from 'fast-check';
import { bindDeclaration, sceneOf } from '../../../src/core/formulas/bind/bind';
import { CATALOGUE } from '../../../src/core/formulas/catalogue';
import { TableIndex } from '../../../src/core/formulas/index/table-index';
import { review } from '../../../src/core/review/review';
import type { Review } from '../../../src/core/checks/review-model';
import { Reviewer } from '../../../src/core/review/reviewer';
import { DEFAULT_SETTINGS } from '../../../src/core/findings/settings';
import type { Cell, Sheet, Snapshot } from '../../../src/core/workbook/snapshot';
import { FAMILIES } from '../../support/families/all';
import { Dice } from '../../support/families/dice';
import { sheet, workbook } from '../../support/sheet';

/** What people and faces see of a review, functions left out. */
function visible({ tables, unrecognised, relations, findings, waived }: Review): string {
  const told = relations.map(({ relation: { declaration, table, result, expression }, verdict }) => [
    declaration.rule,
    table.id,
    result,
    expression,
    verdict,
  ]);
  return JSON.stringify({ tables, unrecognised, told, findings, waived });
}

/** A workbook of several generated tables, some of them about the same projects. */
function severalTables(seed: number): Snapshot {
  const families = Object.values(FAMILIES);
  const sheets = families.map((make, at) => sheet(`表${at + 1}`, make(new Dice(seed + (at % 3))).rows));
  const ledger = sheet('台账', [
    ['项目收支明细表（万元）'],
    ['预算项目名称', '年初结转结余', '本年实际到位资金', '已使用资金', '年末结转结余资金', '资金使用率'],
    ['设备购置', 0, 100, 80, 20, '80%'],
    ['合计', 0, 100, 80, 20, '80%'],
  ]);
  const project = sheet('设备购置', [
    ['项目支出绩效自评表'],
    ['项目名称', '设备购置'],
    ['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    [null, '年度资金总额', 100, 100, 90, 10, '90%', 9],
    [null, '其中：当年财政拨款', 100, 100, 90, '—', '90%', '—'],
  ]);
  return workbook(...sheets, ledger, project);
}

type Change = (cell: Cell) => Cell | null;

/** One cell of one sheet changed or emptied, the other sheets left the same objects. */
function edited(snapshot: Snapshot, at: number, which: number, change: Change): Snapshot {
  const sheets = snapshot.sheets.map((each, index): Sheet => {
    if (index !== at % snapshot.sheets.length) return each;
    const cells = each.cells.flatMap((cell, place) =>
      place === which % each.cells.length ? (change(cell) ?? []) : cell,
    );
    return { ...each, cells };
  });
  return { ...snapshot, sheets };
}

const changes = fc.oneof(
  fc
    .integer({ min: -5, max: 500_000 })
    .map((hundredths): Change => (cell) => ({ ...cell, value: hundredths / 100 })),
  fc
    .constantFrom('—', '合计', '≥95%', '项目支出绩效自评表', 'XX')
    .map((text): Change => (cell) => ({ ...cell, value: text })),
  fc.constant<Change>(() => null),
);

describe('a review after an edit', () => {
  it('says exactly what a first review says, whatever was edited, and however often', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1000 }),
        fc.array(fc.tuple(fc.nat(20), fc.nat(500), changes), { minLength: 1, maxLength: 4 }),
        (seed, edits) => {
          const reviewer = new Reviewer();
          let snapshot = severalTables(seed);
          reviewer.review(snapshot, DEFAULT_SETTINGS);
          for (const [at, which, change] of edits) {
            snapshot = edited(snapshot, at, which, change);
            const again = reviewer.review(snapshot, DEFAULT_SETTINGS);
            assert.equal(visible(again), visible(review(snapshot, DEFAULT_SETTINGS)));
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  it('follows sheets that come, go and change places', () => {
    const reviewer = new Reviewer();
    const snapshot = severalTables(7);
    reviewer.review(snapshot, DEFAULT_SETTINGS);
    for (const sheets of [snapshot.sheets.slice(2), snapshot.sheets.toReversed(), snapshot.sheets]) {
      const moved = { ...snapshot, sheets };
      assert.equal(
        visible(reviewer.review(moved, DEFAULT_SETTINGS)),
        visible(review(moved, DEFAULT_SETTINGS)),
      );
    }
  });

  it('asks again when a setting that checks look at has changed', () => {
    const reviewer = new Reviewer();
    const snapshot = severalTables(7);
    reviewer.review(snapshot, DEFAULT_SETTINGS);
    const strict = { ...DEFAULT_SETTINGS, reasonThreshold: '100', profile: 'platform' };
    assert.equal(visible(reviewer.review(snapshot, strict)), visible(review(snapshot, strict)));
  });

  it('looks anew only at the mistakes of the sheet that was edited', () => {
    const form = (name: string, executed: number): Sheet =>
      sheet(name, [
        ['项目支出绩效自评表'],
        ['项目名称', name],
        ['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
        [null, '年度资金总额', 100, 100, executed, 10, '80%', 8],
      ]);
    const [reviewer, bridge] = [new Reviewer(), form('桥梁检测', 70)];
    const onBridge = (executed: number) =>
      reviewer
        .review(workbook(bridge, form('水质监测', executed)), DEFAULT_SETTINGS)
        .findings.find(({ primary }) => primary?.sheet === '桥梁检测');
    const before = onBridge(80);
    assert.ok(before);
    assert.equal(onBridge(85), before);
  });

  it('leaves the tables of other sheets as they were', () => {
    const reviewer = new Reviewer();
    const snapshot = severalTables(7);
    const before = reviewer.review(snapshot, DEFAULT_SETTINGS);
    const after = reviewer.review(
      edited(snapshot, 0, 40, (cell) => ({ ...cell, value: 1 })),
      DEFAULT_SETTINGS,
    );
    const [first, ...others] = before.tables;
    assert.ok(others.every((table) => after.tables.includes(table)));
    assert.ok(first && !after.tables.includes(first));
  });
});

describe('relations not marked as relating tables', () => {
  it('come out the same for each table alone as for all together', () => {
    for (const seed of [1, 2, 3]) {
      const { tables } = review(severalTables(seed), DEFAULT_SETTINGS);
      const indexed = tables.map((table) => new TableIndex(table));
      for (const declaration of CATALOGUE) {
        if (declaration.across) continue;
        const together = bindDeclaration(declaration, sceneOf(indexed));
        const alone = indexed.flatMap((index) => bindDeclaration(declaration, sceneOf([index])));
        assert.equal(JSON.stringify(together), JSON.stringify(alone), declaration.rule);
      }
    }
  });
});

describe('a workbook reviewed step by step', () => {
  const book = severalTables(7);

  it('is let go of after each sheet, and reviewed as one that is reviewed at once', () => {
    const work = new Reviewer().reviewing(book, DEFAULT_SETTINGS);
    let steps = 0;
    let step = work.next();
    for (; !step.done; step = work.next()) steps += 1;
    assert.ok(steps >= 2 * book.sheets.length, `${steps} steps`);
    assert.equal(visible(step.value), visible(review(book, DEFAULT_SETTINGS)));
  });

  it('is reviewed alike after a review that was given up half way', () => {
    const whole = visible(review(book, DEFAULT_SETTINGS));
    for (let given = 0; given < 3 * book.sheets.length; given += 4) {
      const reviewer = new Reviewer();
      const work = reviewer.reviewing(book, DEFAULT_SETTINGS);
      for (let step = 0; step <= given; step += 1) work.next();
      assert.equal(visible(reviewer.review(book, DEFAULT_SETTINGS)), whole, `given up at step ${given}`);
    }
  });
});
