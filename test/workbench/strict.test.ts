import assert from 'node:assert/strict';
import { formulaRefusal } from '../../src/workbench/model/formula-rules';
import { Workbook } from '../../src/workbench/model/workbook';
import { connect, genuineOfficeJs } from './support/office-js';

const { Excel } = genuineOfficeJs();

describe('a formula that an add-in writes', () => {
  const taken = [
    '=1',
    '=-A1%',
    '=SUM(A1:B2,C3)',
    "=IF('自评 表'!B2=0,\"\",'自评 表'!C2/'自评 表'!B2)",
    '=表1[[#This Row],[执行数]]/表1[预算数]',
    '=SUM(一月:三月!A1)',
    '=[1]Sheet1!$A$1',
    '=A1#',
    '=@A1:A3',
    '={1,2;3,4}',
    '=IF(A1,,2)',
    '=TODAY()',
    '=_xlfn.CONCAT(A1:A3)',
    '=不存在的函数(1)',
    '="全年预算数"&TEXT(B2,"0.00")&"万元"',
    `="${'字'.repeat(255)}"`,
    '=#REF!+1',
    '=1.5E+3',
    '=(A1)',
  ];
  for (const formula of taken) {
    it(`is taken: ${formula.slice(0, 40)}`, () => assert.equal(formulaRefusal(formula), null));
  }

  const refused: Readonly<Record<string, string>> = {
    '=1+': 'InvalidArgument',
    '=SUM(A1': 'InvalidArgument',
    '=SUM(A1))': 'InvalidArgument',
    '="没有结束': 'InvalidArgument',
    "='没有结束!A1": 'InvalidArgument',
    '=SUM（A1）': 'InvalidArgument',
    '=A1*/B1': 'InvalidArgument',
    '=': 'InvalidArgument',
    '=,': 'InvalidArgument',
    [`="${'字'.repeat(256)}"`]: 'InvalidArgument',
    [`=${'1+'.repeat(4_096)}1`]: 'FormulaLengthExceedsLimit',
  };
  for (const [formula, code] of Object.entries(refused)) {
    it(`is refused: ${formula.slice(0, 40)}`, () => assert.equal(formulaRefusal(formula), code));
  }
});

describe('what Excel refuses to do with cells', () => {
  const refused: Readonly<Record<string, [code: string, work: (sheet: Excel.Worksheet) => void]>> = {
    'a formula that is none': ['InvalidArgument', (sheet) => (sheet.getRange('A1').formulas = [['=1+']])],
    'a text of 32,768 characters': [
      'InvalidArgument',
      (sheet) => (sheet.getRange('A1').values = [['字'.repeat(32_768)]]),
    ],
    'a number format it cannot read': [
      'InvalidArgument',
      (sheet) => (sheet.getRange('A1').numberFormat = [['0.00"万元']]),
    ],
    'a row of 410 points': ['InvalidArgument', (sheet) => (sheet.getRange('A1').format.rowHeight = 410)],
    'a column of 2,000 points': [
      'InvalidArgument',
      (sheet) => (sheet.getRange('A1').format.columnWidth = 2_000),
    ],
    'a font of half a point': ['InvalidArgument', (sheet) => (sheet.getRange('A1').format.font.size = 0.5)],
    'a place for a legend that is not shown': [
      'GeneralException',
      (sheet) => {
        const { legend } = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B2'));
        legend.visible = false;
        legend.position = 'Bottom';
      },
    ],
    'an address of more than 8,192 characters': [
      'InvalidArgument',
      (sheet) => sheet.getRanges('AAA1000000,'.repeat(800).slice(0, -1)).load('address'),
    ],
    'more than 5,000,000 cells at once': [
      'RangeExceedsLimit',
      (sheet) => sheet.getRange('A1:F1048576').load('values'),
    ],
  };
  for (const [what, [code, work]] of Object.entries(refused)) {
    it(`${what}: ${code}`, async () => {
      const workbook = new Workbook('自评表.xlsx');
      workbook.addSheet('表');
      connect(workbook);
      const done = Excel.run(async (context) => {
        work(context.workbook.worksheets.getItem('表'));
        await context.sync();
      });
      await assert.rejects(done, { code });
    });
  }

  it('anything on a chart sheet, which is in the list of sheets all the same', async () => {
    const workbook = new Workbook('自评表.xlsx');
    workbook.addSheet('图').kind = 'chart';
    connect(workbook);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('图');
      sheet.load('name');
      await context.sync();
      assert.equal(sheet.name, '图');
    });
    const read = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('图').getUsedRangeOrNullObject(true).load('address');
      await context.sync();
    });
    await assert.rejects(read, { code: 'UnsupportedSheet' });
  });

  it('formats and sizes of a protected sheet, unless they are allowed', async () => {
    const workbook = new Workbook('自评表.xlsx');
    const model = workbook.addSheet('表');
    model.protected = true;
    connect(workbook);
    const set = (work: (format: Excel.RangeFormat) => void) =>
      Excel.run(async (context) => {
        work(context.workbook.worksheets.getItem('表').getRange('A1').format);
        await context.sync();
      });
    const works: ((format: Excel.RangeFormat) => void)[] = [
      (format) => (format.font.bold = true),
      (format) => (format.rowHeight = 30),
      (format) => (format.columnWidth = 30),
    ];
    for (const work of works) await assert.rejects(set(work), { code: 'AccessDenied' });
    model.protectionOptions = { allowFormatCells: true, allowFormatColumns: true, allowFormatRows: true };
    for (const work of works) await set(work);
  });
});

describe('what Excel does of itself', () => {
  it('copies a formula to the blank cells of its column in a table', () => {
    const workbook = new Workbook('自评表.xlsx');
    const sheet = workbook.addSheet('表');
    sheet.tables.push({ name: '表1', range: { firstRow: 0, firstColumn: 0, lastRow: 3, lastColumn: 1 } });
    sheet.place(3, 1, { value: 7 });
    sheet.enterCell(1, 1, '=A2*2', 'add-in');
    assert.deepEqual(
      [1, 2, 3].map((row) => sheet.cell(row, 1)?.formula ?? sheet.cell(row, 1)?.value),
      ['=A2*2', '=A3*2', 7],
    );
  });

  it('keeps a custom XML part under another id once it is set anew', async () => {
    const workbook = new Workbook('自评表.xlsx');
    workbook.setXmlPart('{1}', '<a/>');
    connect(workbook);
    await Excel.run(async (context) => {
      context.workbook.customXmlParts.getItem('{1}').setXml('<b/>');
      await context.sync();
    });
    assert.ok(!workbook.customXmlParts.has('{1}'));
    assert.deepEqual([...workbook.customXmlParts.values()], ['<b/>']);
  });
});
