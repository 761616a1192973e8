import type { AmountBlock, AmountRow } from '../amounts';
import type { Shape } from '../../kinds';
import { isNumeric, tokenAt } from '../../cells/lines';
import { isAccountField } from '../../headers/fields/account-fields';
import { isBalanceTotal, isSubtotalLabel, isTotalLabel, sideTotalled } from '../total-label';

/** What the totals of a block are, counted once. */
interface Totals {
  /** Halves in which a total has figures. */
  readonly figured: ReadonlySet<number>;
  /** What the totals of one side are totals of: 收入, 支出. */
  readonly sides: ReadonlySet<string>;
  readonly halves: ReadonlyMap<number, HalfTotals>;
  /** Whether rows name sources by more than 其他, which also ends any list of what money was spent on. */
  readonly ofSources: boolean;
}

/** How many rows a half has, how many of them are sums, and its last. */
interface HalfTotals {
  rows: number;
  sums: number;
  last: AmountRow;
}

function totalsOf(block: AmountBlock): Totals {
  const figured = new Set<number>();
  const sides = new Set<string>();
  const halves = new Map<number, HalfTotals>();
  for (const row of block.rows) {
    const word = row.label?.word;
    const isTotal = isTotalLabel(word);
    if (isTotal && isFigured(row, block)) figured.add(row.half);
    const side = sideTotalled(word);
    if (side) sides.add(side);
    const half = halves.get(row.half) ?? { rows: 0, sums: 0, last: row };
    half.rows += 1;
    if (isTotal || isSubtotalLabel(word)) half.sums += 1;
    half.last = row;
    halves.set(row.half, half);
  }
  const ofSources = block.rows.some(({ label }) => {
    const source = label?.word?.source;
    return source != null && source !== 'total' && source !== 'other';
  });
  return { figured, sides, halves, ofSources };
}

function isFigured({ line, half }: AmountRow, { halves }: AmountBlock): boolean {
  return (
    halves[half]?.columns.some(({ column }) => {
      const token = tokenAt(line, column);
      return token !== undefined && isNumeric(token) && /\d/.test(String(token.cell.value));
    }) ?? false
  );
}

/** Gives rows their keys: the source for funding sources, `total` for totals, otherwise the label itself. */
export class RowKeys {
  private readonly taken = new Map<string, { line: number; half: number; names: Set<string> }>();
  /** Of each label that comes again, the last number given to one. */
  private readonly counts = new Map<string, number>();
  private readonly totals: Totals;

  constructor(
    private readonly shape: Shape,
    private readonly block: AmountBlock,
  ) {
    this.totals = totalsOf(block);
  }

  of(row: AmountRow, names: ReadonlySet<string>): string {
    const word = row.label?.word ?? null;
    const label = String(row.label?.cell.value ?? '').trim();
    const caption = this.block.halves[row.half]?.caption ?? '';
    const wanted = this.wanted(row, label);
    for (const key of [
      wanted,
      `${caption}${word?.core ?? label}`,
      `${label} ${row.code?.text ?? ''}`.trim(),
    ]) {
      const holder = this.taken.get(key);
      if (!holder) {
        this.taken.set(key, { line: row.line.row, half: row.half, names: new Set(names) });
        return key;
      }
      const shares =
        holder.line === row.line.row &&
        holder.half !== row.half &&
        [...names].every((name) => !holder.names.has(name));
      if (shares) {
        for (const name of names) holder.names.add(name);
        return key;
      }
    }
    for (let count = (this.counts.get(label) ?? 1) + 1; ; count += 1) {
      const key = `${label}#${count}`;
      if (this.taken.has(key)) continue;
      this.counts.set(label, count);
      this.taken.set(key, { line: row.line.row, half: row.half, names: new Set(names) });
      return key;
    }
  }

  /** A heading such as 一、“三公”经费支出 without a figure, above the total that has them. */
  private isEmptyTotal(row: AmountRow): boolean {
    return this.totals.figured.has(row.half) && !isFigured(row, this.block);
  }

  /** 小计 as the last row of a list without any other total. */
  private isOnlySubtotal({ label, half }: AmountRow): boolean {
    if (!isSubtotalLabel(label?.word)) return false;
    const own = this.totals.halves.get(half);
    return own?.sums === 1 && own.rows > 2 && own.last.label === label;
  }

  /** 支出合计 in a list that has 收入合计 as well, or “三公”经费合计 among other expenditure, is the total of its own part. */
  private isOneSide({ label }: AmountRow): boolean {
    const word = label?.word;
    if (!word) return false;
    if (this.shape !== 'items' && word.itemsTotal) return true;
    return isBalanceTotal(word) && this.totals.sides.size > 1;
  }

  /** Whether the label says what the figures beside it are, as where 预算数 stands before the 80 of a column of budgets. */
  private namesOwnColumn({ label, half }: AmountRow): boolean {
    const field = label?.word?.column?.field;
    return this.block.halves[half]?.columns.some((column) => column.field === field) ?? false;
  }

  private wanted(row: AmountRow, label: string): string {
    const word = row.label?.word;
    if (row.only) return 'total';
    if (!word) return label;
    if (this.isOnlySubtotal(row)) return 'total';
    if (isTotalLabel(word)) return this.isEmptyTotal(row) || this.isOneSide(row) ? label : 'total';
    if (this.shape === 'sources') {
      const measure = word.column !== null && !isAccountField(word.column.field) && this.namesOwnColumn(row);
      const source = word.source === 'other' && !this.totals.ofSources ? label : word.source;
      return source ?? (measure ? 'total' : label);
    }
    return label;
  }
}
