import assert from 'node:assert/strict';
import { Workbook } from '../../src/workbench/model/workbook';
import { connect, genuineOfficeJs, type Exchange } from './support/office-js';

const { Excel, OfficeCore, OfficeExtension } = genuineOfficeJs();

describe('genuine Office.js against the workbook in memory', () => {
  let workbook: Workbook;
  let exchanges: Exchange[];

  beforeEach(() => {
    workbook = new Workbook('自评表.xlsx');
    const sheet = workbook.addSheet('预算表');
    workbook.addSheet('隐藏', { visibility: 'hidden' });
    const rows = [
      ['项目', '金额', '占比'],
      ['人员经费', 1200.5, 0.4],
      ['公用经费', 800, 0.6],
    ];
    rows.forEach((row, r) => row.forEach((value, c) => sheet.place(r, c, { value })));
    sheet.place(2, 2, { value: 0.6, numberFormat: '0.0%' });
    sheet.place(3, 1, { value: 2000.5, formula: '=SUM(B2:B3)' });
    exchanges = connect(workbook);
  });

  const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('预算表');
  const cell = (row: number, column: number) => workbook.sheets[0]?.cell(row, column);

  it('lists sheets with visibility and protection in one round trip', async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name,items/visibility,items/protection/protected');
      await context.sync();
      assert.deepEqual(
        worksheets.items.map(({ name, visibility, protection }) => [name, visibility, protection.protected]),
        [
          ['预算表', 'Visible', false],
          ['隐藏', 'Hidden', false],
        ],
      );
    });
    assert.equal(exchanges.length, 1);
  });

  it('reads values, formulas, texts and formats of the used range', async () => {
    await Excel.run(async (context) => {
      const used = sheetOf(context).getUsedRange(true);
      used.load('address,values,formulas,text,numberFormat,rowIndex,valueTypes');
      await context.sync();
      assert.equal(used.address, '预算表!A1:C4');
      assert.equal(used.formulas[3]?.[1], '=SUM(B2:B3)');
      assert.equal(used.values[3]?.[1], 2000.5);
      assert.equal(used.text[2]?.[2], '60.0%');
      assert.equal(used.numberFormat[0]?.[0], 'General');
      assert.equal(used.valueTypes[3]?.[0], 'Empty');
    });
  });

  it('answers null objects, and a range of a null object', async () => {
    await Excel.run(async (context) => {
      const none = context.workbook.worksheets.getItemOrNullObject('没有');
      const some = context.workbook.worksheets.getItemOrNullObject('预算表');
      const empty = context.workbook.worksheets.getItem('隐藏').getUsedRangeOrNullObject(true);
      none.load('name');
      some.load('name');
      empty.load('address');
      await context.sync();
      assert.deepEqual([none.isNullObject, some.isNullObject, empty.isNullObject], [true, false, true]);
    });
  });

  it('writes values as Excel does: null leaves a cell, = starts a formula, an apostrophe forces text', async () => {
    await Excel.run(async (context) => {
      sheetOf(context).getRange('A5:C5').values = [['=A1', "'=A1", null]];
      sheetOf(context).getRange('A1').values = [[null]];
      await context.sync();
    });
    assert.deepEqual(cell(4, 0), { value: 0, formula: '=A1' });
    assert.deepEqual(cell(4, 1), { value: '=A1', textPrefix: true });
    assert.equal(cell(4, 2), undefined);
    assert.equal(cell(0, 0)?.value, '项目');
  });

  it('calculates before a value is read back in the same round trip', async () => {
    workbook.recalculate = () => workbook.sheets[0]?.setResult(4, 1, 42);
    await Excel.run(async (context) => {
      const target = sheetOf(context).getRange('B5');
      target.formulas = [['=6*7']];
      target.load('values');
      await context.sync();
      assert.equal(target.values[0]?.[0], 42);
    });
  });

  it('takes more than 1,500 cells, which Office.js splits itself', async () => {
    await Excel.run(async (context) => {
      const rows = Array.from({ length: 400 }, (_row, index) => Array<number>(10).fill(index));
      sheetOf(context).getRange('A1:J400').values = rows;
      await context.sync();
    });
    assert.equal(cell(399, 9)?.value, 399);
    assert.ok((exchanges[0]?.request.Actions.filter(({ ActionType }) => ActionType === 4).length ?? 0) > 1);
  });

  it('refuses what Excel refuses, with the codes and places Office.js shows', async () => {
    const refused = (work: (context: Excel.RequestContext) => void, code: string) =>
      assert.rejects(
        Excel.run(async (context) => {
          work(context);
          await context.sync();
        }),
        { code },
      );
    await refused((context) => context.workbook.worksheets.getItem('没有').load('name'), 'ItemNotFound');
    await refused((context) => context.workbook.worksheets.add('预算表'), 'ItemAlreadyExists');
    await refused((context) => context.workbook.worksheets.add('a/b'), 'InvalidArgument');
    await refused((context) => (sheetOf(context).getRange('A1:B2').values = [[1]]), 'InvalidArgument');
    await refused((context) => sheetOf(context).getRange('XFE1').load('values'), 'InvalidArgument');
    await refused((context) => sheetOf(context).pivotTables.load('items'), 'ApiNotFound');
    await refused((context) => context.workbook.worksheets.getItem('隐藏').activate(), 'InvalidOperation');
    const [sheet] = workbook.sheets;
    if (sheet) sheet.protected = true;
    await refused((context) => (sheetOf(context).getRange('A1').values = [[1]]), 'AccessDenied');
    assert.equal(cell(0, 0)?.value, '项目');
  });

  it('keeps ranges reachable after the sync that made them', async () => {
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange('A1');
      context.trackedObjects.add(range);
      range.load('values');
      await context.sync();
      range.values = [['类别']];
      await context.sync();
    });
    assert.equal(cell(0, 0)?.value, '类别');
  });

  it('sets the look of a range and reads back what its cells have in common', async () => {
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange('A1:B1');
      range.format.fill.color = '#ffff00';
      range.format.font.bold = true;
      sheetOf(context).getRange('A1').format.wrapText = true;
      range.format.columnWidth = 108.75;
      range.load('format/fill/color,format/font/bold,format/wrapText');
      await context.sync();
      assert.equal(range.format.fill.color, '#FFFF00');
      assert.equal(range.format.font.bold, true);
      assert.equal(range.format.wrapText, null);
    });
    assert.deepEqual(cell(0, 0)?.style, { fill: '#FFFF00', bold: true, wrap: true });
    assert.equal(workbook.sheets[0]?.columnWidths.get(1), 20);
  });

  it('adds a conditional format to several ranges at once and takes it away without trace', async () => {
    await Excel.run(async (context) => {
      const areas = sheetOf(context).getRanges('B2:B3,C2');
      const format = areas.conditionalFormats.add(Excel.ConditionalFormatType.custom);
      format.custom.rule.formula = '=TRUE';
      format.custom.format.fill.color = '#FDE7E9';
      await context.sync();
      assert.equal(workbook.sheets[0]?.conditionalFormats[0]?.ranges.length, 2);
      const found = sheetOf(context).getRange().conditionalFormats;
      found.load('items/id,items/type,items/customOrNullObject/rule/formula');
      await context.sync();
      assert.equal(found.items[0]?.customOrNullObject.rule.formula, '=TRUE');
      found.items[0]?.delete();
      await context.sync();
    });
    assert.deepEqual(workbook.sheets[0]?.conditionalFormats, []);
  });

  it('stores custom XML parts by namespace', async () => {
    await Excel.run(async (context) => {
      const parts = context.workbook.customXmlParts;
      parts.add('<storage xmlns="urn:jixiao:storage"/>');
      parts.add('<x:other xmlns:x="urn:other"/>');
      const ours = parts.getByNamespace('urn:jixiao:storage');
      ours.load('items/id');
      await context.sync();
      assert.equal(ours.items.length, 1);
      const xml = ours.items[0]?.getXml();
      await context.sync();
      assert.equal(xml?.value, '<storage xmlns="urn:jixiao:storage"/>');
    });
  });

  it('places a chart with its title', async () => {
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'), 'Columns');
      chart.title.text = '经费';
      chart.setPosition('E2', 'K15');
      await context.sync();
    });
    const [chart] = workbook.sheets[0]?.charts ?? [];
    assert.equal(chart?.title, '经费');
    assert.deepEqual(chart?.place, { firstRow: 1, firstColumn: 4, lastRow: 14, lastColumn: 10 });
  });

  it('tells the add-in who changed a cell', async () => {
    const heard: [string, string][] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address, triggerSource }) => {
        heard.push([address, triggerSource]);
      });
      await context.sync();
      sheetOf(context).getRange('C9').values = [[7]];
      await context.sync();
    });
    workbook.sheets[0]?.enterCell(9, 0, 'x', 'user');
    await new Promise((resolve) => setTimeout(resolve, 5));
    assert.deepEqual(heard, [
      ['C9', 'ThisLocalAddin'],
      ['A10', 'Unknown'],
    ]);
  });

  it('refuses requests while a person is typing, and answers that are too large', async () => {
    const read = () =>
      Excel.run(async (context) => {
        sheetOf(context).getUsedRange(true).load('values');
        await context.sync();
      });
    connect(workbook, { isEditing: () => true });
    await assert.rejects(read, { code: 'InvalidOperationInCellEditMode' });
    connect(workbook, { responseLimit: 100 });
    await assert.rejects(read, { code: 'ResponsePayloadSizeLimitExceeded' });
  });

  it('lets Office.js announce itself while a person is typing: that asks nothing of the workbook', async () => {
    connect(workbook, { isEditing: () => true });
    const context = new OfficeExtension.ClientRequestContext();
    OfficeCore.AddinInternalService.newObject(context).notifyActionHandlerReady();
    await context.sync();
  });

  it('answers also when the calculation of the page fails', async () => {
    workbook.recalculate = () => {
      throw new Error('the calculation is broken');
    };
    const write = Excel.run(async (context) => {
      sheetOf(context).getRange('A1').values = [['x']];
      await context.sync();
    });
    await assert.rejects(write, { code: 'GeneralException', message: /the calculation is broken/ });
    workbook.recalculate = null;
  });
});
