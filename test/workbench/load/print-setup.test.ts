import assert from 'node:assert/strict';
import type { Sheet as SheetContents } from '../../../src/core/workbook/snapshot';
import { openWorkbook } from '../../../src/workbench/load/open';
import { printSetupOf, type PrintSetup } from '../../../src/workbench/model/print-setup';
import { workbookFile } from '../../support/workbook-file';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** How a sheet 表 prints whose part and whose workbook hold this besides one cell. */
function setup(besides: { before?: string; after?: string; names?: string }): PrintSetup {
  const sheet: SheetContents = { name: '表', visibility: 'visible', protected: false, merges: [], cells: [] };
  const bytes = workbookFile(
    { name: 'a.xlsx', sheets: [sheet], storage: {} },
    {
      'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}">${besides.before ?? ''}<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>${besides.after ?? ''}</worksheet>`,
      'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets>${besides.names ?? ''}</workbook>`,
    },
  );
  const [opened] = openWorkbook(bytes, 'a.xlsx').workbook.sheets;
  assert(opened);
  return printSetupOf(opened);
}

describe('how a sheet of a file prints', () => {
  it('is upright A4 at its own size where the file says nothing', () => {
    const { landscape, paper, scaling, area, titles, centered, breaks } = setup({});
    assert.deepEqual(
      { landscape, paper, scaling, area, titles, centered, breaks },
      {
        landscape: false,
        paper: 'A4',
        scaling: { percent: 100 },
        area: null,
        titles: null,
        centered: false,
        breaks: [],
      },
    );
  });

  it('takes paper, direction, margins and the middle from the file', () => {
    const page = setup({
      after:
        '<printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.25" top="1" bottom="2" header="0" footer="0"/><pageSetup paperSize="8" orientation="landscape"/>',
    });
    assert.deepEqual([page.paper, page.landscape, page.centered], ['A3', true, true]);
    assert.deepEqual(page.margins, { top: 72, bottom: 144, left: 36, right: 18 });
  });

  it('fits its pages only where the sheet says that it does', () => {
    const fit = '<pageSetup scale="60" fitToHeight="0"/>';
    assert.deepEqual(setup({ after: fit }).scaling, { percent: 60 });
    assert.deepEqual(
      setup({ before: '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>', after: fit }).scaling,
      { wide: 1, high: 0 },
    );
  });

  it('takes its area and the rows that repeat from the names of the workbook', () => {
    const { area, titles } = setup({
      names:
        '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">表!$A$1:$C$9</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">表!$A:$A,表!$2:$3</definedName></definedNames>',
    });
    assert.deepEqual(area, { firstRow: 0, firstColumn: 0, lastRow: 8, lastColumn: 2 });
    assert.deepEqual([titles?.firstRow, titles?.lastRow], [1, 2]);
  });

  it('takes headers and footers apart, and pages begun by hand, rows only', () => {
    const { header, footer, breaks } = setup({
      after:
        '<headerFooter><oddHeader>经费</oddHeader><oddFooter>&amp;L内部资料&amp;C第 &amp;P 页&amp;R&amp;D</oddFooter></headerFooter><rowBreaks count="1"><brk id="12"/></rowBreaks><colBreaks count="1"><brk id="3"/></colBreaks>',
    });
    assert.deepEqual(header, { left: '', center: '经费', right: '' });
    assert.deepEqual(footer, { left: '内部资料', center: '第 &P 页', right: '&D' });
    assert.deepEqual(breaks, [12]);
  });
});
