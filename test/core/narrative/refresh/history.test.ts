import assert from 'node:assert/strict';
import type { Narrative } from '../../../../src/core/narrative/model';
import type { FigureChange } from '../../../../src/core/narrative/refresh/merge-figures';
import { markChanges } from '../../../../src/core/narrative/refresh/marked';
import type { PreviewedChange, RefreshPreview } from '../../../../src/core/narrative/refresh/preview';
import {
  HISTORY_KEY,
  readHistory,
  recordOf,
  withRecord,
  writeHistory,
  type HistoryRecord,
} from '../../../../src/core/narrative/refresh/history';

const REPORT: Narrative = {
  outline: 'national',
  chosen: { id: 'outline/asked', data: { outline: '' } },
  title: '报告',
  paragraphs: [],
};
const FIGURE: FigureChange = { state: 'replaced', label: '执行数', from: '45.08万元', to: '50万元' };
const CHANGE: PreviewedChange = {
  id: 'a',
  kind: 'merged',
  section: '一、概况',
  ...markChanges('执行数45.08万元', '执行数50万元'),
  figures: [FIGURE],
  toCheck: [],
  names: null,
};
const preview = (...changes: readonly PreviewedChange[]): RefreshPreview => ({ changes, unchanged: [] });
const AT = '2026-01-05T08:30:00.000Z';

const stored = (history: readonly HistoryRecord[]) => ({ [HISTORY_KEY]: writeHistory(history) ?? '' });

describe('the history of the report', () => {
  it('keeps when the report was written and which figures changed, and reads it back', () => {
    const record = recordOf(AT, REPORT, preview(CHANGE));
    assert.deepEqual(record, {
      at: AT,
      paragraphs: 0,
      changed: 1,
      changes: [
        {
          kind: 'merged',
          text: '执行数50万元',
          figures: [{ label: '执行数', from: '45.08万元', to: '50万元' }],
        },
      ],
    });
    assert.deepEqual(readHistory(stored([record])), [record]);
  });

  it('says which figures were left to the person who rewrote the paragraph', () => {
    const record = recordOf(AT, REPORT, preview({ ...CHANGE, figures: [{ ...FIGURE, state: 'not-found' }] }));
    assert.equal(record.changes[0]?.figures[0]?.missed, true);
    assert.deepEqual(readHistory(stored([record])), [record]);
  });

  it('stays small: the latest records, the first changes of each, the beginning of each text', () => {
    const long = { ...CHANGE, after: [{ text: '长'.repeat(500), changed: true }] };
    const record = recordOf(AT, REPORT, preview(...Array.from({ length: 300 }, () => long)));
    assert.equal(record.changed, 300);
    assert.equal(record.changes.length, 40);
    assert.equal(record.changes[0]?.text, `${'长'.repeat(60)}…`);
    let history: readonly HistoryRecord[] = [];
    for (let number = 1; number <= 25; number += 1)
      history = withRecord(history, { ...record, paragraphs: number, changes: [] });
    assert.deepEqual(
      history.map(({ paragraphs }) => paragraphs),
      Array.from({ length: 20 }, (_, at) => at + 6),
    );
  });

  it('leaves out what stays as a person wrote it, and knows no changes of a first writing', () => {
    assert.equal(recordOf(AT, REPORT, preview({ ...CHANGE, kind: 'orphaned' })).changed, 0);
    assert.deepEqual(recordOf(AT, REPORT, null).changes, []);
  });

  it('reads nothing out of what is none of ours', () => {
    for (const text of ['', 'no JSON', '7', '{}', '[7, {"at": "yesterday", "paragraphs": 1, "changed": 1}]'])
      assert.deepEqual(readHistory({ [HISTORY_KEY]: text }), [], text);
    assert.deepEqual(readHistory({}), []);
    assert.equal(writeHistory([]), null);
  });
});
