import type { AmountBlock, AmountRow } from './amounts';
import type { Shape } from '../kinds';
import { isNumeric, tokenAt } from '../cells/lines';
import { isAccountField } from '../headers/fields-by-meaning';
import { isBalanceTotal, isSubtotalLabel, isTotalLabel } from './total-label';

/** Gives rows their keys: the source for funding sources, `total` for totals, otherwise the label itself. */
export class RowKeys {
  private readonly taken = new Map<string, { line: number; half: number; names: Set<string> }>();

  constructor(
    private readonly shape: Shape,
    private readonly block: AmountBlock,
  ) {}

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
    for (let count = 2; ; count += 1) {
      const key = `${label}#${count}`;
      if (this.taken.has(key)) continue;
      this.taken.set(key, { line: row.line.row, half: row.half, names: new Set(names) });
      return key;
    }
  }

  /** A heading such as 一、“三公”经费支出 without a figure, above the total that has them. */
  private isEmptyTotal(row: AmountRow): boolean {
    const figured = ({ line, half }: AmountRow): boolean =>
      this.block.halves[half]?.columns.some(({ column }) => {
        const token = tokenAt(line, column);
        return token !== undefined && isNumeric(token) && /\d/.test(String(token.cell.value));
      }) ?? false;
    return (
      !figured(row) &&
      this.block.rows.some(
        (other) =>
          other !== row && other.half === row.half && isTotalLabel(other.label?.word) && figured(other),
      )
    );
  }

  /** 小计 as the last row of a list without any other total. */
  private isOnlySubtotal({ label, half }: AmountRow): boolean {
    const own = this.block.rows.filter((row) => row.half === half);
    const sums = own.filter(({ label: other }) => isTotalLabel(other?.word) || isSubtotalLabel(other?.word));
    return isSubtotalLabel(label?.word) && sums.length === 1 && own.length > 2 && own.at(-1)?.label === label;
  }

  /** 支出合计 in a list that has 收入合计 as well, or “三公”经费合计 among other expenditure, is the total of its own part. */
  private isOneSide({ label }: AmountRow): boolean {
    const word = label?.word;
    if (!word) return false;
    if (this.shape !== 'items' && word.itemsTotal) return true;
    const sides = this.block.rows.filter((row) => isBalanceTotal(row.label?.word));
    return (
      isBalanceTotal(word) &&
      new Set(sides.map((row) => row.label?.word?.core.replace(/合计|总计/, ''))).size > 1
    );
  }

  private wanted(row: AmountRow, label: string): string {
    const word = row.label?.word;
    if (row.only) return 'total';
    if (!word) return label;
    if (this.isOnlySubtotal(row)) return 'total';
    if (isTotalLabel(word)) return this.isEmptyTotal(row) || this.isOneSide(row) ? label : 'total';
    if (this.shape === 'sources') {
      const measure = word.column !== null && !isAccountField(word.column.field);
      return word.source ?? (measure ? 'total' : label);
    }
    return label;
  }
}
