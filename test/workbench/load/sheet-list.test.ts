import assert from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import { openWorkbook } from '../../../src/workbench/load/open';
import { Differences } from '../../../src/workbench/load/differences';
import { saveWorkbook } from '../../../src/workbench/load/save';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Three sheets: 汇总 reads 甲 and 乙; 乙 has a print area of its own; the third tab is in view. */
function file(): Uint8Array {
  const names = ['汇总', '甲', '乙'];
  const rows = [
    '<c r="A1"><f>甲!A1+SUM(乙!A1:A2)</f><v>6</v></c><c r="B1" t="str"><f>"甲!A1"</f><v>甲!A1</v></c>',
    '<c r="A1"><v>1</v></c>',
    '<c r="A1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c>',
  ];
  const parts: Record<string, string> = {
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"></Types>',
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><bookViews><workbookView activeTab="2"/></bookViews><sheets>${names
      .map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="s${at}"/>`)
      .join(
        '',
      )}</sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="2">乙!$A$1:$B$2</definedName></definedNames></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names
      .map(
        (_, at) =>
          `<Relationship Id="s${at}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${at}.xml"/>`,
      )
      .join('')}</Relationships>`,
  };
  rows.forEach((cells, at) => {
    parts[`xl/worksheets/sheet${at}.xml`] =
      `<worksheet xmlns="${MAIN}"><sheetData><row r="1">${cells}</row></sheetData></worksheet>`;
  });
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

const open = () => openWorkbook(file(), 'a.xlsx');
const again = (opened: ReturnType<typeof open>) => openWorkbook(saveWorkbook(opened), 'a.xlsx');
const namesOf = ({ workbook }: ReturnType<typeof open>) => workbook.sheets.map(({ name }) => name);
const workbookXml = ({ file }: ReturnType<typeof open>) => file.text('xl/workbook.xml') ?? '';

describe('the sheets of a workbook on the page', () => {
  it('are renamed with every formula and name that speaks of them', () => {
    const opened = open();
    const { workbook } = opened;
    const [summary, first, second] = workbook.sheets;
    assert.ok(summary && first && second);
    assert.equal(new Differences(opened).any, false);
    workbook.renameSheet(second, '乙 单位');
    assert.equal(summary.cell(0, 0)?.formula, "=甲!A1+SUM('乙 单位'!A1:A2)");
    assert.equal(new Differences(opened).any, true);
    const saved = again(opened);
    assert.deepEqual(namesOf(saved), ['汇总', '甲', '乙 单位']);
    assert.equal(saved.workbook.sheets[0]?.cell(0, 0)?.formula, "=甲!A1+SUM('乙 单位'!A1:A2)");
    assert.equal(saved.workbook.sheets[0]?.cell(0, 1)?.formula, '="甲!A1"', 'words in quotes stay');
    assert.match(workbookXml(saved), />'乙 单位'!\$A\$1:\$B\$2</);
  });

  it('may change their names with each other', () => {
    const opened = open();
    const [, first, second] = opened.workbook.sheets;
    assert.ok(first && second);
    opened.workbook.renameSheet(first, '丙');
    opened.workbook.renameSheet(second, '甲');
    opened.workbook.renameSheet(first, '乙');
    const saved = again(opened);
    assert.deepEqual(namesOf(saved), ['汇总', '乙', '甲']);
    assert.equal(saved.workbook.sheets[0]?.cell(0, 0)?.formula, '=乙!A1+SUM(甲!A1:A2)');
    assert.equal(saved.workbook.sheets[0]?.cell(0, 0)?.value, 6);
  });

  it('are moved, and what belongs to a sheet goes along', () => {
    const opened = open();
    const [, , second] = opened.workbook.sheets;
    assert.ok(second);
    opened.workbook.moveSheet(second, 0);
    const saved = again(opened);
    assert.deepEqual(namesOf(saved), ['乙', '汇总', '甲']);
    assert.equal(saved.workbook.sheets[0]?.cell(1, 0)?.value, 3);
    assert.match(workbookXml(saved), /localSheetId="0"/);
    assert.match(workbookXml(saved), /activeTab="0"/);
  });

  it('stand where they were put also when they are new', () => {
    const opened = open();
    const added = opened.workbook.addSheet('新');
    opened.workbook.moveSheet(added, 1);
    assert.deepEqual(namesOf(again(opened)), ['汇总', '新', '甲', '乙']);
  });

  it('are taken out with the names that are theirs, unless others read them', () => {
    const opened = open();
    const { workbook } = opened;
    const [summary, first, second] = workbook.sheets;
    assert.ok(summary && first && second);
    assert.deepEqual(workbook.readersOf(second), [summary]);
    workbook.removeSheet(summary, 'user');
    assert.deepEqual(workbook.readersOf(second), []);
    workbook.removeSheet(first, 'user');
    const saved = again(opened);
    assert.deepEqual(namesOf(saved), ['乙']);
    assert.match(workbookXml(saved), /localSheetId="0"/);
    assert.equal(saved.workbook.sheets[0]?.cell(0, 0)?.value, 2);
  });
});
