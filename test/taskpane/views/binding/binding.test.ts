import assert from 'node:assert/strict';
import { BINDINGS_KEY } from '../../../../src/core/tables/manual/binding';
import { columnsIn } from '../../../../src/taskpane/views/binding/columns';
import {
  choiceOf,
  firstDraft,
  withColumn,
  withRange,
  type Draft,
} from '../../../../src/taskpane/views/binding/draft';
import * as engine from '../../../../src/taskpane/session/engine';
import { Session } from '../../../../src/taskpane/session/session';
import { MemoryHost } from '../../../support/memory-host';
import { projectForm } from '../../../support/project-form';
import { sheet, workbook } from '../../../support/sheet';

const REGION = { sheet: '台账', range: { firstRow: 0, firstColumn: 0, lastRow: 3, lastColumn: 2 } };

const BOOK = workbook(
  sheet('台账', [
    ['事由', '甲数', '乙数'],
    ['修路', 120, 96],
    ['架桥', 80, 80],
    ['全部', 200, 176],
  ]),
  projectForm('项目1'),
);

async function start() {
  const host = new MemoryHost(BOOK);
  const session = new Session(host, Promise.resolve(engine), () => Promise.resolve());
  await session.open();
  const { review } = session.getState();
  assert.ok(review);
  return { host, session, review };
}

const named = (draft: Draft) =>
  withColumn(withColumn(withColumn(draft, 0, 'label'), 1, 'full-year-budget'), 2, 'executed');

describe('binding a region by hand', () => {
  it('starts with what the header suggests and the names of the rows, without a figure yet', async () => {
    const { review } = await start();
    const draft = firstDraft(review, REGION, undefined, engine);
    const names = [{ index: 0, field: 'label' }];
    assert.deepEqual([draft.range, draft.byHand, draft.columns], ['A1:C4', true, names]);
    assert.equal(choiceOf(withColumn(draft, 0, null)), null);
  });

  it('names the rows by their words, never by their serial numbers, in another region too', async () => {
    const { review } = await start();
    const numbered = workbook(
      sheet('名单', [
        ['序号', '事由', '甲数'],
        [1, '修路', 120],
        [2, '架桥', 80],
      ]),
    );
    const range = { firstRow: 0, firstColumn: 0, lastRow: 2, lastColumn: 2 };
    const names = [{ index: 1, field: 'label' }];
    const opened = { ...review, snapshot: numbered, tables: [] };
    const draft = firstDraft(opened, { sheet: '名单', range }, undefined, engine);
    assert.deepEqual(draft.columns, names);
    assert.deepEqual(withRange(draft, 'A1:C3', numbered, engine).columns, names);
  });

  it('starts with the kind alone where the table was recognised', async () => {
    const { review } = await start();
    const table = review.tables.find(({ sheet: name }) => name === '项目1');
    assert.ok(table);
    const draft = firstDraft(review, table, undefined, engine);
    assert.deepEqual([draft.kind, draft.byHand], ['project-self-evaluation', false]);
    assert.deepEqual(choiceOf({ ...draft, kind: 'transfer-self-evaluation' })?.columns, []);
  });

  it('shows the header and the first values of each column', async () => {
    assert.deepEqual(columnsIn(BOOK, '台账', REGION.range, { first: 0, last: 0 }), [
      { index: 0, heading: '事由', sample: '修路、架桥、全部' },
      { index: 1, heading: '甲数', sample: '120、80、200' },
      { index: 2, heading: '乙数', sample: '96、80、176' },
    ]);
  });

  it('leaves out columns beyond a region that was made smaller, and a region that cannot be read', async () => {
    const { review } = await start();
    const draft = named(firstDraft(review, REGION, undefined, engine));
    const smaller = { ...draft, range: 'A1:B4' };
    assert.deepEqual(
      choiceOf(smaller)?.columns.map(({ index }) => index),
      [0, 1],
    );
    assert.equal(choiceOf(withRange(draft, 'A1:', BOOK, engine)), null);
  });

  it('sets the unit only where the officer chose one, and starts with it again', async () => {
    const { host, session, review } = await start();
    const draft = named(firstDraft(review, REGION, undefined, engine));
    const plain = choiceOf(draft);
    const choice = choiceOf({ ...draft, unit: '元' });
    assert.ok(plain && choice);
    assert.equal('unit' in plain, false);
    await session.binding.bind(choice);
    const bound = session.getState().review?.tables.find(({ sheet: name }) => name === '台账');
    assert.equal(bound?.unit, '元');
    const [binding] = engine.readBindings(host.snapshot.storage);
    assert.equal(firstDraft(review, REGION, binding, engine).unit, '元');
  });

  it('is kept in the workbook, read by the next session, and can be taken back', async () => {
    const { host, session, review } = await start();
    assert.equal(review.unrecognised.length, 1);
    session.openPage({ kind: 'binding', region: REGION });
    const choice = choiceOf(named(firstDraft(review, REGION, undefined, engine)));
    assert.ok(choice);
    await session.binding.bind(choice);
    assert.deepEqual(session.getState().notice, { kind: 'bound' });
    assert.deepEqual(session.getState().pages, []);
    const next = new Session(host, Promise.resolve(engine), () => Promise.resolve());
    await next.open();
    const bound = next.getState().review?.tables.find(({ sheet: name }) => name === '台账');
    assert.deepEqual(
      bound?.fields.map(({ row, name, figure }) => `${row} ${name} ${figure.written}`),
      [
        '修路 full-year-budget 120',
        '修路 executed 96',
        '架桥 full-year-budget 80',
        '架桥 executed 80',
        '全部 full-year-budget 200',
        '全部 executed 176',
      ],
    );
    const [binding] = engine.readBindings(host.snapshot.storage);
    assert.ok(binding);
    await next.binding.unbind(binding);
    assert.equal(next.getState().review?.unrecognised.length, 1);
    assert.equal(host.snapshot.storage[BINDINGS_KEY], undefined);
  });
});
