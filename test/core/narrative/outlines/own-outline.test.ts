import assert from 'node:assert/strict';
import { arrangementOf, choicesFrom } from '../../../../src/core/narrative/outlines/arrange';
import { narrate, narrativeEdits } from '../../../../src/core/narrative/narrate';
import {
  OUTLINE_KEY,
  choicesFor,
  readOwnOutlines,
  withOwnOutline,
  writeOwnOutlines,
  type OwnOutline,
} from '../../../../src/core/narrative/outlines/own-outline';
import { OUTLINES } from '../../../../src/core/narrative/outlines/outlines';
import { review } from '../../../../src/core/review/review';
import { DEFAULT_SETTINGS } from '../../../../src/core/findings/settings';
import { workbook } from '../../../support/sheet';
import { edited, projectSheet } from '../support';

const TABLES = workbook(projectSheet({ name: '政府业务经费', budget: 83, executed: 45.08 }));

const OWN: OwnOutline = {
  outline: 'sichuan-department-2021',
  sections: [
    { id: 'funds', heading: '资金收支' },
    { id: 'overview', sections: [{ id: 'staff' }, { id: 'duties', off: true }] },
    { id: 'annex', off: true },
    { id: 'long-gone' },
  ],
};

function headings(own: OwnOutline | string | null, level = 1): readonly string[] {
  const storage =
    own === null ? {} : { [OUTLINE_KEY]: typeof own === 'string' ? own : (writeOwnOutlines([own]) ?? '') };
  const read = review({ ...TABLES, storage }, DEFAULT_SETTINGS);
  const { paragraphs } = narrate(read, 'sichuan-department-2021');
  return paragraphs.filter(({ heading }) => heading === level).map(({ text }) => text);
}

describe('an outline of the office’s own', () => {
  it('puts sections in its order, renames them and leaves some out; what it does not know comes last', () => {
    assert.deepEqual(headings(OWN), [
      '一、资金收支',
      '二、部门（单位）概况',
      '三、部门整体预算绩效管理情况',
      '四、评价结论及建议',
    ]);
    assert.deepEqual(
      headings(OWN, 2).filter((text) => /人员概况|机构/.test(text)),
      ['（一）人员概况', '（二）机构组成'],
    );
  });

  it('is read back as it was written', () => {
    assert.deepEqual(readOwnOutlines({ [OUTLINE_KEY]: writeOwnOutlines([OWN]) ?? '' }), [OWN]);
  });

  it('is kept beside the arrangements of other outlines, the latest being taken where none is asked for', () => {
    const hunan: OwnOutline = { outline: 'hunan', sections: [{ id: 'basics', off: true }] };
    const kept = [hunan, OWN].reduce(withOwnOutline, [] as readonly OwnOutline[]);
    const storage = { [OUTLINE_KEY]: writeOwnOutlines(kept) ?? '' };
    assert.deepEqual(choicesFor('hunan', readOwnOutlines(storage)), hunan.sections);
    assert.deepEqual(choicesFor('yunnan', readOwnOutlines(storage)), []);
    assert.equal(narrate(review({ ...TABLES, storage }, DEFAULT_SETTINGS), null).outline, OWN.outline);
    const again = withOwnOutline(kept, { ...hunan, sections: [] });
    assert.deepEqual(
      again.map(({ outline }) => outline),
      [OWN.outline, 'hunan'],
      'one arrangement of each outline',
    );
  });

  it('is read from workbooks that could keep one only', () => {
    const old = { [OUTLINE_KEY]: JSON.stringify(OWN) };
    assert.deepEqual(readOwnOutlines(old), [OWN]);
    assert.deepEqual(headings(JSON.stringify(OWN)), headings(OWN));
  });

  it('that changes nothing gives the outline as it is', () => {
    const { sections } = OUTLINES['sichuan-department-2021'];
    const same: OwnOutline = {
      outline: 'sichuan-department-2021',
      sections: choicesFrom(arrangementOf(sections, [])),
    };
    assert.deepEqual(headings(same), headings(null));
  });

  it('is passed over where it is damaged, or meant for another outline', () => {
    assert.deepEqual(headings('{"outline":"sich'), headings(null));
    assert.deepEqual(headings({ ...OWN, outline: 'hunan' }), headings(null));
  });

  it('moves what a person wrote together with its section', () => {
    const read = review(TABLES, DEFAULT_SETTINGS);
    const written = edited(TABLES, narrativeEdits(narrate(read, 'sichuan-department-2021'), read));
    const sheet = written.sheets.at(-1);
    const row = sheet?.cells.find(({ value }) => value === 'overview/organisation/to-write')?.row ?? -1;
    const typed = edited(written, [
      { kind: 'text', cell: { sheet: sheet?.name ?? '', row, column: 1 }, value: '内设股室6个。' },
    ]);
    const moved = { ...typed, storage: { [OUTLINE_KEY]: writeOwnOutlines([OWN]) ?? '' } };
    const { paragraphs } = narrate(review(moved, DEFAULT_SETTINGS), null);
    const found = paragraphs.find(({ text }) => text === '内设股室6个。');
    assert.equal(found?.section, '二、部门（单位）概况 › （二）机构组成');
  });
});
