import type { Snapshot } from '../../../src/core/workbook/snapshot';
import { sheet, workbook, type GridCell } from '../sheet';
import { ledgerOf, type LedgerLine } from './ledgers';

/** The rows above the first project. */
const HEAD = 3;
const ARRIVED = 2;
const USED = 3;
const BALANCE = 4;

type Grid = GridCell[][];

/** Ways in which a long ledger goes wrong; each changes the grid in place. */
export const LEDGER_FAULTS = {
  'one row in a hundred wrong': (grid: Grid) => {
    for (let row = HEAD + 7; row < grid.length - 1; row += 100) add(grid, row, BALANCE, 90 + (row % 17));
  },
  'one spent amount in a hundred wrong': (grid: Grid) => {
    for (let row = HEAD + 7; row < grid.length - 1; row += 100) add(grid, row, USED, 13.37 + (row % 17));
  },
  'every row wrong': (grid: Grid) => {
    for (let row = HEAD; row < grid.length - 1; row += 1) add(grid, row, BALANCE, 13.37 + ((row * 7) % 31));
  },
  'half the balances shifted by one row': (grid: Grid) => shift(grid, BALANCE),
  'half the spent amounts shifted by one row': (grid: Grid) => shift(grid, USED),
  'the total wrong': (grid: Grid) => add(grid, grid.length - 1, ARRIVED, 90),
} as const;

export type LedgerFault = keyof typeof LEDGER_FAULTS;

/** A 项目收支明细表 of that many projects that agrees, or has that fault. */
export function faultyLedger(count: number, fault: LedgerFault | null): Snapshot {
  const lines = Array.from({ length: count }, (_, at): LedgerLine => ({
    label: `项目${at + 1}`,
    carryIn: at % 3 === 0 ? 0 : 1000 + ((at * 3_137) % 50_000),
    arrived: 100_000 + ((at * 7_919) % 900_000),
    used: 10_000 + ((at * 3_701) % 90_000) - 7 * (at % 13),
  }));
  const grid = ledgerOf(lines).rows.map((row) => [...row]);
  if (fault) LEDGER_FAULTS[fault](grid);
  return workbook(sheet('台账', grid));
}

function add(grid: Grid, row: number, column: number, amount: number): void {
  const cells = grid[row];
  const value = cells?.[column];
  if (cells && typeof value === 'number') cells[column] = Math.round((value + amount) * 100) / 100;
}

function shift(grid: Grid, column: number): void {
  const before = grid.map((row) => row[column] ?? null);
  for (let row = Math.floor(grid.length / 2); row < grid.length - 1; row += 1) {
    const cells = grid[row];
    if (cells) cells[column] = before[row - 1] ?? null;
  }
}
