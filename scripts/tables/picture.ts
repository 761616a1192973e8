import type { Table } from '../../src/core/tables/model';
import type { Snapshot } from '../../src/core/workbook/snapshot';
import { a1, columnName } from '../../src/core/workbook/address';

const ROW = 22;
const COLUMN = 92;
const MARGIN = 24;
const LETTERS = 6.5;

/** What a cell was taken for: a class of the picture's style sheet. */
type Role = 'head' | 'label' | 'money' | 'rate' | 'points' | 'indicator' | 'value';

const STYLE =
  'text{font:11px sans-serif;fill:#222}.axis{fill:#888}path{stroke:#ccc;fill:none}' +
  '.head{fill:#e4e4ea}.label{fill:#fdf3d0}.money{fill:#d6e9fb}.rate{fill:#d9f2dd}.points{fill:#f5dff2}' +
  '.indicator{fill:#fbe6d4}.value{fill:#def3f3}';

/** The grid of a workbook's only sheet as an SVG, each bound cell in the colour of what it was taken for. */
export function drawTables(snapshot: Snapshot, tables: readonly Table[]): string {
  const [sheet] = snapshot.sheets;
  const cells = sheet?.cells ?? [];
  const rows = Math.max(...cells.map(({ row }) => row)) + 1;
  const columns = Math.max(...cells.map(({ column }) => column)) + 1;
  const width = MARGIN + columns * COLUMN;
  const height = MARGIN + rows * ROW;
  const roles = rolesOf(tables);
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<style>${STYLE}</style><rect width="100%" height="100%" fill="#fff"/>`,
  ];
  for (const [at, role] of [...roles.values()].map(({ at, role }) => [at, role] as const)) {
    parts.push(
      `<rect class="${role}" x="${left(at.column)}" y="${top(at.row)}" width="${COLUMN}" height="${ROW}"/>`,
    );
  }
  const lines = [
    ...Array.from({ length: rows + 1 }, (_, row) => `M${MARGIN} ${top(row)}H${width}`),
    ...Array.from({ length: columns + 1 }, (_, column) => `M${left(column)} ${MARGIN}V${height}`),
  ];
  parts.push(`<path d="${lines.join('')}"/>`);
  for (let column = 0; column < columns; column += 1)
    parts.push(`<text class="axis" x="${left(column) + COLUMN / 2}" y="16">${columnName(column)}</text>`);
  for (let row = 0; row < rows; row += 1)
    parts.push(`<text class="axis" x="4" y="${top(row) + 15}">${row + 1}</text>`);
  for (const { row, column, value } of cells) {
    const next = cells.find((other) => other.row === row && other.column > column)?.column ?? columns;
    const room = (roles.has(a1(row, column)) ? 1 : next - column) * COLUMN - 6;
    parts.push(
      `<text x="${left(column) + 3}" y="${top(row) + 15}">${escape(fitted(String(value), room))}</text>`,
    );
  }
  return `${parts.join('\n')}\n</svg>\n`;
}

function left(column: number): number {
  return MARGIN + column * COLUMN;
}

function top(row: number): number {
  return MARGIN + row * ROW;
}

type Place = { readonly row: number; readonly column: number };

function rolesOf(tables: readonly Table[]): ReadonlyMap<string, { at: Place; role: Role }> {
  const roles = new Map<string, { at: Place; role: Role }>();
  const note = (at: Place, role: Role): void => {
    roles.set(a1(at.row, at.column), { at, role });
  };
  for (const table of tables) {
    for (const { headerCell } of table.columns) note(headerCell, 'head');
    for (const { labelCell } of table.rows) note(labelCell, 'label');
    for (const { cell, figure } of table.fields) {
      note(cell, figure.unit === '%' ? 'rate' : figure.unit === '分' ? 'points' : 'money');
    }
    for (const { cells } of table.indicators) {
      for (const [role, cell] of Object.entries(cells)) {
        const points = role === 'weight' || role === 'score';
        note(cell, points ? 'points' : role.startsWith('level') ? 'indicator' : 'value');
      }
    }
    for (const figure of [table.totalWeight, table.totalScore]) if (figure) note(figure.cell, 'points');
  }
  return roles;
}

/** Cut to the room it has; a Chinese character takes twice the width of a digit. */
function fitted(text: string, room: number): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  let width = 0;
  for (const [index, character] of [...flat].entries()) {
    width += character.charCodeAt(0) > 0xff ? 11 : LETTERS;
    if (width > room) return `${[...flat].slice(0, Math.max(1, index - 1)).join('')}…`;
  }
  return flat;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
