import type { Annex, AnnexCell } from './annex';
import { ANNEX_CELL } from '../looks';

/** How an annexed table stands on its page. */
export interface TableLook {
  /** In twentieths of a point (twips), by column. */
  readonly columnWidths: readonly number[];
  /** So many rows from the top repeat on every page (标题行重复). */
  readonly heads: number;
  /** So many rows from the top stay on the page of the row below them. */
  readonly kept: number;
}

/** Longer texts of a cell read better from the left. */
const LONGEST_CENTRED = 16;

/** Thin black lines around every cell, said once for the table and not for each of its cells, which are thousands. */
const LINES = ['top', 'bottom', 'left', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:color="000000" w:sz="4"/>`)
  .join('');

/** Room between lines and text: 1.5 pt above and below, 3 pt at the sides. */
const ROOM = [
  ['top', 30],
  ['left', 60],
  ['bottom', 30],
  ['right', 60],
]
  .map(([side, width]) => `<w:${side} w:type="dxa" w:w="${width}"/>`)
  .join('');

/**
 * An annexed table in WordprocessingML. It is written as text: built of the library's objects, the tables of a hundred projects
 * took most of the time that the document does.
 */
export function tableXml({ rows }: Annex, { columnWidths, heads, kept }: TableLook): string {
  const grid = columnWidths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const below = coveredBelow(rows);
  const written = rows.map((row, at) => {
    const properties = `<w:trPr><w:cantSplit/>${at < heads ? '<w:tblHeader/>' : ''}</w:trPr>`;
    const cells = row.map((cell, column) => {
      const covered = below.get(at)?.get(column);
      if (covered !== undefined) return cellXml(columnWidths, column, covered, CONTINUED, '<w:p/>');
      return cell === null
        ? ''
        : cellXml(
            columnWidths,
            column,
            cell.columns,
            cell.rows > 1 ? BEGUN : '',
            paragraphs(cell, at < kept),
          );
    });
    return `<w:tr>${properties}${cells.join('')}</w:tr>`;
  });
  return (
    `<w:tbl><w:tblPr><w:tblW w:type="dxa" w:w="${sum(columnWidths)}"/><w:tblBorders>${LINES}</w:tblBorders>` +
    `<w:tblLayout w:type="fixed"/><w:tblCellMar>${ROOM}</w:tblCellMar></w:tblPr>` +
    `<w:tblGrid>${grid}</w:tblGrid>${written.join('')}</w:tbl>`
  );
}

const BEGUN = '<w:vMerge w:val="restart"/>';
const CONTINUED = '<w:vMerge w:val="continue"/>';

function cellXml(
  widths: readonly number[],
  column: number,
  columns: number,
  merge: string,
  content: string,
): string {
  const width = sum(widths.slice(column, column + columns));
  const span = columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : '';
  return `<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="${width}"/>${span}${merge}<w:vAlign w:val="center"/></w:tcPr>${content}</w:tc>`;
}

/** The places below a cell of several rows, by row and first column, with how many columns it takes there. */
function coveredBelow(rows: Annex['rows']): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const below = new Map<number, Map<number, number>>();
  rows.forEach((row, at) =>
    row.forEach((cell, column) => {
      const last = Math.min(at + (cell?.rows ?? 1), rows.length);
      for (let under = at + 1; cell && under < last; under += 1) {
        const places = below.get(under) ?? new Map<number, number>();
        below.set(under, places.set(column, cell.columns));
      }
    }),
  );
  return below;
}

function paragraphs({ text }: AnnexCell, keepNext: boolean): string {
  const properties =
    `<w:pPr><w:pStyle w:val="${ANNEX_CELL}"/>${keepNext ? '<w:keepNext/>' : ''}` +
    `${text.length > LONGEST_CENTRED ? '<w:jc w:val="left"/>' : ''}</w:pPr>`;
  return text
    .split('\n')
    .map((line) => {
      const run = line === '' ? '' : `<w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r>`;
      return `<w:p>${properties}${run}</w:p>`;
    })
    .join('');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Characters that XML has no place for, halves of pairs among them, are left out. */
const FORBIDDEN =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

function escaped(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>]/g, (character) => ENTITIES[character] ?? '');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
