import { tokenAt, type Line, type Token } from '../../cells/lines';
import { codeOf, unitCodeOf } from '../classification-code';

/** The classification code of a row (科目编码) and the first cell it stands in. */
export interface RowCode {
  readonly text: string;
  readonly token: Token;
}

/**
 * Reads the codes of one side's rows, top to bottom. They stand whole in one cell, or split over columns 类 | 款 | 项;
 * then a part left blank before one that is not goes on from the row above.
 */
export class RowCodes {
  private readonly split: readonly number[];
  private readonly coded: number | undefined;
  private above: readonly string[] = [];

  /** `labels`: the columns left of the side's figures; `ahead`: the first lines below the header. */
  constructor(
    private readonly labels: readonly number[],
    ahead: readonly Line[],
  ) {
    this.split = splitColumns(labels, ahead);
    this.coded = labels.find((column) => holdsCodes(column, ahead));
  }

  of(line: Line): RowCode | null {
    return this.split.length > 0 ? this.joined(line) : this.whole(line);
  }

  private whole(line: Line): RowCode | null {
    for (const column of this.labels) {
      const token = tokenAt(line, column);
      const text = token ? (codeOf(token) ?? (column === this.coded ? unitCodeOf(token) : null)) : null;
      if (token && text !== null) return { text, token };
    }
    return null;
  }

  private joined(line: Line): RowCode | null {
    const tokens = this.split.map((column) => tokenAt(line, column));
    const parts = tokens.map((token, level) => (token ? partOf(token, level) : ''));
    const depth = parts.findLastIndex((part) => part !== '' && part !== null);
    const token = tokens.find((own) => own !== undefined);
    if (depth < 0 || !token || parts.includes(null)) return null;
    const full = parts.slice(0, depth + 1).map((part, level) => part || (this.above[level] ?? ''));
    if (full.includes('')) return null;
    this.above = full;
    return { text: full.join(''), token };
  }
}

/** Digits of a class (类), and of each level below it (款, 项). */
const CLASS_DIGITS = 3;
const LEVEL_DIGITS = 2;

/** The part of a code that a cell holds at a level; null for anything else. A number has lost its leading zero. */
function partOf({ cell: { value } }: Token, level: number): string | null {
  const text = typeof value === 'object' ? '' : String(value).trim();
  if (!/^\d+$/.test(text)) return null;
  if (level === 0) return text.length === CLASS_DIGITS ? text : null;
  return text.length <= LEVEL_DIGITS ? text.padStart(LEVEL_DIGITS, '0') : null;
}

/** Adjacent columns of which the first holds classes and the others what is below them; none where codes are whole. */
function splitColumns(labels: readonly number[], ahead: readonly Line[]): readonly number[] {
  const holds = (column: number, level: number): boolean => {
    const own = ahead.flatMap((line) => tokenAt(line, column) ?? []).filter(isDigits);
    return own.length > 0 && own.every((token) => partOf(token, level) !== null);
  };
  const first = labels.find(
    (column) => holds(column, 0) && labels.includes(column + 1) && holds(column + 1, 1),
  );
  if (first === undefined) return [];
  const third = first + LEVEL_DIGITS;
  const coded = ahead.filter((line) => {
    const token = tokenAt(line, first);
    return token !== undefined && isDigits(token);
  });
  return labels.includes(third) && !namesRows(third, coded) ? [first, first + 1, third] : [first, first + 1];
}

/** Whether the column has codes of units and nothing else but codes and words. */
function holdsCodes(column: number, ahead: readonly Line[]): boolean {
  const digits = ahead.flatMap((line) => tokenAt(line, column) ?? []).filter(isDigits);
  return (
    digits.some((token) => unitCodeOf(token) !== null) &&
    digits.every((token) => (codeOf(token) ?? unitCodeOf(token)) !== null)
  );
}

function isDigits({ cell: { value } }: Token): boolean {
  return /^\s*\d+\s*$/.test(String(value));
}

/** Whether the column names coded rows, rather than holding the last level of their codes (项). */
function namesRows(column: number, coded: readonly Line[]): boolean {
  return coded.some((line) => {
    const token = tokenAt(line, column);
    return token !== undefined && !isDigits(token);
  });
}
