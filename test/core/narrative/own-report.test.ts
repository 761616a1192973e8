import assert from 'node:assert/strict';
import { OUTLINE_IDS } from '../../../src/core/narrative/model';
import { narrate, narrativeEdits } from '../../../src/core/narrative/narrate';
import { review } from '../../../src/core/review/review';
import { DEFAULT_SETTINGS } from '../../../src/core/findings/settings';
import type { Snapshot } from '../../../src/core/workbook/snapshot';
import { FAMILIES } from '../../support/families/all';
import { familyWorkbook, officeWorkbook } from '../../support/families/workbooks';
import { workbook } from '../../support/sheet';
import { written } from './every-cell';
import { OUTLINE_WORKBOOKS } from './outline-workbooks';
import { edited } from './support';

/** Ids of the findings that writing the report adds to those the tables have anyway. */
function added(snapshot: Snapshot): readonly string[] {
  const before = review(snapshot, DEFAULT_SETTINGS);
  const known = new Set(before.findings.map(({ id }) => id));
  const report = narrativeEdits(narrate(before, null), before);
  const after = review(edited(snapshot, report), DEFAULT_SETTINGS);
  return after.findings.filter(({ id }) => !known.has(id)).map(({ rule }) => rule);
}

const SEEDS = [1, 2, 3];

describe('a report that the product has written', () => {
  for (const family of Object.keys(FAMILIES)) {
    it(`has nothing to be found in but its placeholders: ${family}`, () => {
      for (const seed of SEEDS) {
        const rules = new Set(added(familyWorkbook(family, seed)));
        rules.delete('completeness/narrative-placeholder');
        assert.deepEqual([...rules], []);
      }
    });
  }

  it('has nothing to be found in but its placeholders: what an office hands in', () => {
    for (const snapshot of [
      ...SEEDS.map((seed) => officeWorkbook(seed)),
      ...OUTLINE_IDS.map((id) => workbook(...OUTLINE_WORKBOOKS[id])),
    ]) {
      const rules = new Set(added(snapshot));
      rules.delete('completeness/narrative-placeholder');
      assert.deepEqual([...rules], []);
    }
  });

  it('is found out where a number has been typed over that its table does not say', () => {
    const { snapshot, paragraphs } = written('sichuan-department-2021');
    const row = paragraphs.findIndex(({ id }) => id.endsWith('project/培训/execution')) + 1;
    const cell = { sheet: '自评报告', row, column: 1 };
    const value = '培训项目预算10万元，支出4.5万元，执行率50%。';
    const typed = edited(snapshot, [{ kind: 'text', cell, value }]);
    const found = review(typed, DEFAULT_SETTINGS).findings.filter(
      ({ rule }) => rule === 'consistency/narrative-figure',
    );
    assert.deepEqual(
      found.map(({ actual, expected }) => [actual, expected]),
      [['4.5', '5']],
    );
  });
});
