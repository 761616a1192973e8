import assert from 'node:assert/strict';
import { formatAddress, type CellAddress } from '../../src/core/workbook/address';
import type { ChartDefinition, ChartType } from '../../src/core/workbook/chart';
import type { Edit, EditBatch } from '../../src/core/workbook/edit';
import type { Cell, Snapshot } from '../../src/core/workbook/snapshot';
import { HostError, type Host } from '../../src/hosts/host';
import { errorValue, formula, percent, sheet, shown, workbook } from '../support/sheet';

/** A host with a workbook open in it, and somebody else who works on the same workbook. */
export interface HostUnderTest {
  readonly host: Host;
  /** Another person types into a cell, behind the host's back where the host allows that. */
  userTypes(cell: CellAddress, value: string | number): Promise<void>;
  /** Whether somebody can change cells between reading and writing; false for a file in memory. */
  readonly shared: boolean;
  /** The charts of a sheet as the workbook has them: name, title, number of series. */
  chartsOn(sheet: string): readonly DrawnChart[];
}

/** What the contract asks about a chart. */
export interface DrawnChart {
  readonly name: string;
  readonly title: string;
  readonly type: ChartType;
  /** Where its figures stand, as `自评表!A1:B3`. */
  readonly data: string;
  readonly unit: string | null;
}

/** Opens a workbook that holds exactly these sheets. */
export type MakeHost = (contents: Snapshot) => Promise<HostUnderTest>;

const FORM = workbook(
  sheet('自评表', [
    ['项目名称', '公共服务'],
    ['全年预算数', shown(83, '0.00')],
    ['全年执行数', shown(45.08, '#,##0.00')],
    ['执行率', formula('=B3/B2', 45.08 / 83, '0.00%')],
    ['得分', null],
    ['备注', '=不是公式'],
    ['错误', errorValue('#N/A')],
    ['完成', true],
  ]),
  sheet("它's 2", [[percent(0.5)]]),
  sheet('隐藏', [['内部']], { visibility: 'hidden' }),
);

const CHART: ChartDefinition = {
  name: '执行',
  type: 'column',
  title: '执行情况',
  anchor: { row: 0, column: 4 },
  size: { width: 300, height: 200 },
  data: { firstRow: 0, firstColumn: 0, lastRow: 2, lastColumn: 1 },
  cached: [
    ['项目名称', '公共服务'],
    ['全年预算数', '83'],
    ['全年执行数', '45.08'],
  ],
  numberFormat: '0.00',
  unit: '万元',
};

/**
 * What every host must do, whatever keeps its workbook. Run it from a test file of the host:
 * `describeHost('XlsxHost', async (contents) => …)`.
 */
export function describeHost(name: string, makeHost: MakeHost): void {
  describe(`${name} keeps the host contract`, () => {
    it('reads the sheets in order with their visibility', async () => {
      const { host } = await makeHost(FORM);
      const { sheets } = await host.readSnapshot();
      assert.deepEqual(
        sheets.map((each) => [each.name, each.visibility, each.protected]),
        [
          ['自评表', 'visible', false],
          ["它's 2", 'visible', false],
          ['隐藏', 'hidden', false],
        ],
      );
    });

    it('reads filled cells only, with formulas, number formats and error values', async () => {
      const { host } = await makeHost(FORM);
      assert.deepEqual(contentOf(await host.readSnapshot()), contentOf(FORM));
    });

    it('reports progress up to the whole', async () => {
      const { host } = await makeHost(FORM);
      const seen: number[] = [];
      await host.readSnapshot({ onProgress: (done) => seen.push(done) });
      assert.equal(seen.at(-1), 1);
      assert.deepEqual(
        seen,
        [...seen].sort((a, b) => a - b),
      );
    });

    it('stops reading when it is told to', async () => {
      const { host } = await makeHost(FORM);
      await assert.rejects(host.readSnapshot({ signal: AbortSignal.abort() }), { name: 'AbortError' });
    });

    it('writes numbers, texts and formulas, and nothing else', async () => {
      const { host } = await makeHost(FORM);
      await host.readSnapshot();
      const receipt = await host.apply(
        batch(
          { kind: 'number', cell: at('B2'), value: '90.16' },
          { kind: 'text', cell: at('B1'), value: '政务服务' },
          { kind: 'formula', cell: at('B5'), formula: '=ROUND(10*0.5,2)', cached: 5 },
          { kind: 'clear', cell: at('B6') },
        ),
      );
      assert.deepEqual(receipt.cells.map(formatAddress), [
        '自评表!B2',
        '自评表!B1',
        '自评表!B5',
        '自评表!B6',
      ]);
      const after = contentOf(await host.readSnapshot());
      assert.deepEqual(changes(contentOf(FORM), after, 'B4'), {
        '自评表!B1': { value: '政务服务' },
        '自评表!B2': { value: 90.16, numberFormat: '0.00' },
        '自评表!B5': { value: 5, formula: '=ROUND(10*0.5,2)' },
        '自评表!B6': null,
      });
    });

    it('replaces the number format only where the edit gives one', async () => {
      const { host } = await makeHost(FORM);
      await host.readSnapshot();
      await host.apply(
        batch(
          { kind: 'number', cell: at('B3'), value: '0.25', numberFormat: '0.0%' },
          { kind: 'formula', cell: at('B2'), formula: '=1/4', cached: 0.25 },
        ),
      );
      const content = contentOf(await host.readSnapshot());
      assert.deepEqual(content['自评表!B3'], { value: 0.25, numberFormat: '0.0%' });
      assert.deepEqual(content['自评表!B2'], { value: 0.25, numberFormat: '0.00', formula: '=1/4' });
    });

    for (const text of [
      '=1+1',
      '+8',
      '@SUM(A1)',
      "'引号",
      '001',
      '1/2',
      '  两边空格  ',
      '第一行\n第二行',
      '<b>&"_x0041_',
      'TRUE',
      '50%',
    ]) {
      it(`keeps ${JSON.stringify(text)} as text`, async () => {
        const { host } = await makeHost(FORM);
        await host.readSnapshot();
        await host.apply(batch({ kind: 'text', cell: at('B5'), value: text }));
        const written = contentOf(await host.readSnapshot())['自评表!B5'];
        assert.equal(written?.value, text);
        assert.equal(written?.formula, undefined);
      });
    }

    it('adds a sheet at the end and writes into it in the same batch', async () => {
      const { host } = await makeHost(FORM);
      await host.readSnapshot();
      const cell = { sheet: '自评 报告', row: 2, column: 1 };
      await host.apply(
        batch(
          { kind: 'add-sheet', name: '自评 报告', columnWidths: [60, 20] },
          { kind: 'text', cell, value: '正文', style: { wrap: true, bold: true } },
          { kind: 'formula', cell: { ...cell, row: 3 }, formula: '=自评表!B1&"。"', cached: '公共服务。' },
        ),
      );
      const after = await host.readSnapshot();
      assert.deepEqual(
        after.sheets.map((each) => each.name),
        ['自评表', "它's 2", '隐藏', '自评 报告'],
      );
      assert.equal(contentOf(after)["'自评 报告'!B3"]?.value, '正文');
      assert.equal(contentOf(after)["'自评 报告'!B4"]?.value, '公共服务。');
    });

    const impossible: Readonly<Record<string, Edit>> = {
      'a sheet that is not there': { kind: 'number', cell: { sheet: '没有', row: 0, column: 0 }, value: '1' },
      'a sheet of a name that is taken': { kind: 'add-sheet', name: '自评表' },
      'a sheet of a name Excel forbids': { kind: 'add-sheet', name: '2022/2023' },
    };
    for (const [what, edit] of Object.entries(impossible)) {
      it(`refuses ${what}, and then writes nothing at all`, async () => {
        const { host } = await makeHost(FORM);
        const before = await host.readSnapshot();
        const good: Edit = { kind: 'number', cell: at('B2'), value: '1' };
        await assert.rejects(host.apply(batch(good, edit)), HostError);
        assert.deepEqual(contentOf(await host.readSnapshot()), contentOf(before));
      });
    }

    it('refuses to write to a protected sheet', async () => {
      const { host } = await makeHost(
        workbook(sheet('锁定', [['a', 1]], { protected: true }), sheet('开放', [[1]])),
      );
      const before = await host.readSnapshot();
      assert.equal(before.sheets[0]?.protected, true);
      await assert.rejects(
        host.apply(
          batch(
            { kind: 'number', cell: { sheet: '开放', row: 0, column: 0 }, value: '2' },
            { kind: 'number', cell: { sheet: '锁定', row: 0, column: 1 }, value: '2' },
          ),
        ),
        HostError,
      );
      assert.deepEqual(contentOf(await host.readSnapshot()), contentOf(before));
    });

    it('takes back everything a batch did', async () => {
      const { host } = await makeHost(FORM);
      const before = await host.readSnapshot();
      const receipt = await host.apply(
        batch(
          { kind: 'number', cell: at('B3'), value: '50', numberFormat: '0' },
          { kind: 'text', cell: at('B4'), value: '公式没了' },
          { kind: 'clear', cell: at('B1') },
          { kind: 'formula', cell: at('C9'), formula: '=1', cached: 1 },
          { kind: 'add-sheet', name: '新表' },
          { kind: 'text', cell: { sheet: '新表', row: 0, column: 0 }, value: 'x' },
        ),
      );
      const outcome = await host.undo(receipt);
      assert.deepEqual(outcome.kept, []);
      assert.equal(outcome.restored.length, 5);
      const after = await host.readSnapshot();
      assert.deepEqual(contentOf(after), contentOf(before));
      assert.deepEqual(
        after.sheets.map((each) => each.name),
        before.sheets.map((each) => each.name),
      );
    });

    it('leaves a cell that was changed since, and says so', async () => {
      const { host, userTypes } = await makeHost(FORM);
      await host.readSnapshot();
      const receipt = await host.apply(
        batch(
          { kind: 'number', cell: at('B2'), value: '90' },
          { kind: 'number', cell: at('B3'), value: '45' },
        ),
      );
      await userTypes(at('B3'), 44);
      const outcome = await host.undo(receipt);
      assert.deepEqual(outcome.restored.map(formatAddress), ['自评表!B2']);
      assert.deepEqual(outcome.kept.map(formatAddress), ['自评表!B3']);
      const content = contentOf(await host.readSnapshot());
      assert.equal(content['自评表!B2']?.value, 83);
      assert.equal(content['自评表!B3']?.value, 44);
    });

    it('takes a batch back only once', async () => {
      const { host } = await makeHost(FORM);
      await host.readSnapshot();
      const receipt = await host.apply(batch({ kind: 'number', cell: at('B2'), value: '90' }));
      await host.undo(receipt);
      await assert.rejects(host.undo(receipt), HostError);
    });

    it('does not overwrite a cell that was changed between reading and writing', async function () {
      const { host, userTypes, shared } = await makeHost(FORM);
      if (!shared) this.skip();
      await host.readSnapshot();
      await userTypes(at('B2'), 84);
      await assert.rejects(host.apply(batch({ kind: 'number', cell: at('B2'), value: '90' })), HostError);
      assert.equal(contentOf(await host.readSnapshot())['自评表!B2']?.value, 84);
    });

    it('draws a chart over cells of its sheet, and takes it back', async () => {
      const { host, chartsOn } = await makeHost(FORM);
      await host.readSnapshot();
      const receipt = await host.apply(
        batch({ kind: 'chart', sheet: '自评表', chart: CHART, replaces: null }),
      );
      assert.deepEqual(chartsOn('自评表'), [
        { name: '执行', title: '执行情况', type: 'column', data: '自评表!A1:B3', unit: '万元' },
      ]);
      assert.deepEqual(contentOf(await host.readSnapshot()), contentOf(FORM));
      await host.undo(receipt);
      assert.deepEqual(chartsOn('自评表'), []);
    });

    it('draws a chart on a sheet added in the same batch', async () => {
      const { host, chartsOn } = await makeHost(FORM);
      await host.readSnapshot();
      const receipt = await host.apply(
        batch(
          { kind: 'add-sheet', name: '报告 1' },
          { kind: 'chart', sheet: '报告 1', chart: { ...CHART, type: 'pie', unit: null }, replaces: null },
        ),
      );
      assert.deepEqual(chartsOn('报告 1'), [
        { name: '执行', title: '执行情况', type: 'pie', data: "'报告 1'!A1:B3", unit: null },
      ]);
      await host.undo(receipt);
      assert.equal((await host.readSnapshot()).sheets.length, 3);
    });

    it('replaces a chart of the same name, and draws the old one again when taken back', async () => {
      const { host, chartsOn, userTypes } = await makeHost(FORM);
      await host.readSnapshot();
      const other: ChartDefinition = { ...CHART, name: '另一张', type: 'doughnut', unit: null };
      await host.apply(
        batch(
          { kind: 'chart', sheet: '自评表', chart: CHART, replaces: null },
          { kind: 'chart', sheet: '自评表', chart: other, replaces: null },
        ),
      );
      const later = { ...CHART, title: '新标题', type: 'bar' as const };
      const receipt = await host.apply(
        batch({ kind: 'chart', sheet: '自评表', chart: later, replaces: CHART }),
      );
      const titles = () => chartsOn('自评表').map(({ name, title, type }) => `${name} ${title} ${type}`);
      assert.deepEqual(titles(), ['另一张 执行情况 doughnut', '执行 新标题 bar']);
      await userTypes(at('C1'), 1);
      await host.undo(receipt);
      assert.deepEqual(titles(), ['另一张 执行情况 doughnut', '执行 执行情况 column']);
    });

    it('removes a chart and draws it again; what is not there is no failure', async () => {
      const { host, chartsOn, userTypes } = await makeHost(FORM);
      await host.readSnapshot();
      const remove: Edit = { kind: 'remove-chart', sheet: '自评表', chart: CHART };
      const nothing = await host.apply(batch(remove));
      await userTypes(at('C1'), 1);
      await host.undo(nothing);
      assert.deepEqual(chartsOn('自评表'), []);
      await host.apply(batch({ kind: 'chart', sheet: '自评表', chart: CHART, replaces: null }));
      const receipt = await host.apply(batch(remove));
      assert.deepEqual(chartsOn('自评表'), []);
      await userTypes(at('C1'), 2);
      await host.undo(receipt);
      assert.equal(chartsOn('自评表')[0]?.name, '执行');
    });

    it('draws nothing on a protected sheet, and then writes nothing at all', async () => {
      const { host, chartsOn } = await makeHost(
        workbook(sheet('锁定', [['a', 1]], { protected: true }), sheet('开放', [[1]])),
      );
      const before = await host.readSnapshot();
      await assert.rejects(
        host.apply(
          batch(
            { kind: 'number', cell: { sheet: '开放', row: 0, column: 0 }, value: '2' },
            { kind: 'chart', sheet: '锁定', chart: CHART, replaces: null },
          ),
        ),
        HostError,
      );
      assert.deepEqual(contentOf(await host.readSnapshot()), contentOf(before));
      assert.deepEqual(chartsOn('锁定'), []);
    });

    it('stores texts in the workbook by key, and forgets them', async () => {
      const { host } = await makeHost(FORM);
      assert.deepEqual((await host.readSnapshot()).storage, {});
      const text = '{"理由":"<已核>&\\"签字\\"","行":" a\\nb "}';
      await host.store('waivers', text);
      await host.store('a "key" & more', '2');
      await host.store('settings', '3');
      await host.store('settings', null);
      const after = await host.readSnapshot();
      assert.deepEqual(after.storage, { waivers: text, 'a "key" & more': '2' });
      assert.deepEqual(contentOf(after), contentOf(FORM));
      await host.store('waivers', null);
      await host.store('a "key" & more', null);
      assert.deepEqual((await host.readSnapshot()).storage, {});
    });

    it('says which cell was selected, or that it knows no selection', async () => {
      const { host } = await makeHost(FORM);
      await host.readSnapshot();
      for (const cell of [at('B2'), { sheet: "它's 2", row: 0, column: 0 }]) {
        await host.select(cell);
        assert.deepEqual(await host.selectedCell(), host.capabilities.selection ? cell : null);
      }
    });

    it('accepts selection, marks and listeners whether or not it can show them', async () => {
      const { host } = await makeHost(FORM);
      await host.readSnapshot();
      await host.select(at('B2'));
      await host.mark([{ cell: at('B2'), severity: 'error' }]);
      await host.mark([]);
      const stop = host.onChange(() => undefined);
      stop();
      assert.deepEqual(contentOf(await host.readSnapshot()), contentOf(FORM));
    });
  });
}

type Content = Readonly<Record<string, Omit<Cell, 'row' | 'column'>>>;

/** The cells of a snapshot by address, so that a difference reads like one. */
export function contentOf(snapshot: Snapshot): Content {
  return Object.fromEntries(
    snapshot.sheets.flatMap((each) =>
      each.cells.map(({ row, column, ...cell }) => [formatAddress({ sheet: each.name, row, column }), cell]),
    ),
  );
}

/** What differs, null where a cell is gone; `recalculated` names a cell of 自评表 whose value may follow. */
function changes(before: Content, after: Content, recalculated: string): Record<string, unknown> {
  const differing: Record<string, unknown> = {};
  for (const address of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (address === `自评表!${recalculated}`) continue;
    try {
      assert.deepEqual(after[address], before[address]);
    } catch {
      differing[address] = after[address] ?? null;
    }
  }
  return differing;
}

function at(place: string): CellAddress {
  return { sheet: '自评表', row: Number(place.slice(1)) - 1, column: place.charCodeAt(0) - 65 };
}

function batch(...edits: readonly Edit[]): EditBatch {
  return { reason: 'test', edits };
}
