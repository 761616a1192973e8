import { rangeA1, type CellRange } from '../../core/workbook/address';
import { rangeOf } from '../../core/workbook/formula/references';
import { tokensOf, type ReferenceToken, type Token } from '../../core/workbook/formula/tokens';
import { placeOfTable } from './tables';
import { isComputable, isDynamic, isScalar, takesWholeRange } from './functions';
import { crossing } from './crossing';
import { withIntersections } from './intersections';
import { withNames } from './names';
import type { Surroundings } from './surroundings';

/** Cells that a formula reads; `sheet` is its place in the workbook's order. */
export interface ReadArea {
  readonly sheet: number;
  readonly range: CellRange;
}

/** A formula in the engine's words. */
export interface Translation {
  readonly text: string;
  readonly reads: readonly ReadArea[];
  /** Whether it reads cells that only its computation finds (OFFSET, INDIRECT), or changes by itself (NOW). */
  readonly dynamic: boolean;
  /** Whether it covers whole columns or rows, so that it must be translated again when the sheets grow. */
  readonly open: boolean;
}

/** Ranges that reach this many rows beyond what is filled are cut to what is filled. */
const FAR = 20_000;

/** Cells of the rectangle that a column and a row come to together, from which on a formula is not computed: seconds of it. */
const MOST_SPANNED = 10_000_000;

/**
 * Puts a formula into words that the engine gets right: names, table columns and 3-D references as plain references,
 * sheets by their number, whole columns cut to what is filled, and, outside array formulas, the one cell that Excel
 * takes of a range where a function wants a single value (隐式交集). Null where it has anything that cannot be computed
 * here: other files, unknown functions, intersections of what is only computed.
 */
export function translate(formula: string, at: Surroundings): Translation | null {
  const written = tokensOf(formula);
  const tokens = written && withNames(written, at);
  return tokens && new Translator(withIntersections(tokens), at).translation();
}

/**
 * The cells that a formula names, also one that cannot be computed here: what it shows is out of date once they change.
 * References to other files, and to sheets that are not there, are none.
 */
export function cellsNamedIn(formula: string, at: Surroundings): readonly ReadArea[] {
  const written = tokensOf(formula) ?? [];
  return (withNames(written, at) ?? written).flatMap((token): readonly ReadArea[] => {
    if (token.kind === 'name') {
      const table = placeOfTable(token.text, at);
      return table ? [table] : [];
    }
    if (token.kind !== 'reference' || token.external) return [];
    const sheet = token.sheet === null ? at.sheet : at.sheetNamed(token.sheet);
    return sheet === null ? [] : [{ sheet, range: rangeOf(token) }];
  });
}

class Translator {
  private readonly reads: ReadArea[] = [];
  private readonly functions: string[] = [];
  private dynamic = false;
  private open = false;
  private tallest = 1;
  private widest = 1;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly at: Surroundings,
  ) {}

  translation(): Translation | null {
    const parts: string[] = [];
    for (const [index, token] of this.tokens.entries()) {
      const part = this.part(token, index);
      if (part === null || this.isIntersection(index)) return null;
      parts.push(part);
    }
    if (this.spansTooMuch()) return null;
    const { reads, dynamic, open } = this;
    return { text: `=${parts.join('')}`, reads, dynamic, open };
  }

  /** An operator between a column and a row has a result for each cell of the rectangle that they span. */
  private spansTooMuch(): boolean {
    const turns = this.tokens.some((token) => token.kind === 'function' && token.text === 'TRANSPOSE');
    const longest = Math.max(this.tallest, this.widest);
    return (turns ? longest ** 2 : this.tallest * this.widest) > MOST_SPANNED;
  }

  private part(token: Token, index: number): string | null {
    switch (token.kind) {
      case 'reference':
        return this.reference(token, index);
      case 'name':
        return this.name(token.text, index);
      case 'function': {
        const name = token.text.replace(/^(?:_XLFN\.|_XLWS\.)+/, '');
        this.dynamic ||= isDynamic(name);
        return isComputable(name) ? name : null;
      }
      case 'operator':
        return this.operator(token.text, index);
      case 'text':
        return this.literal(token.text, index);
      default:
        return token.text;
    }
  }

  /** The engine blanks out line breaks within a text, and takes no sign before one. */
  private literal(text: string, index: number): string | null {
    if (text.includes('\n')) {
      return this.inBraces(index) ? null : `(${text.split('\n').join('"&CHAR(10)&"')})`;
    }
    return /^[-+]$/.test(this.textAt(index - 1)) ? `(${text})` : text;
  }

  private operator(text: string, index: number): string | null {
    if (text === '(') {
      const before = this.tokens[index - 1];
      this.functions.push(before?.kind === 'function' ? before.text : '');
    } else if (text === ')') this.functions.pop();
    else if (text === ':') this.dynamic = true;
    else if (text === '%' && this.textAt(index - 1) === '%') return '/100';
    else if (text === '#' || text === '@' || text === '!') return null;
    else if (text === ',' && this.functions.at(-1) === '' && !this.inBraces(index)) return null;
    return text;
  }

  /** Whether a comma parts the columns of a constant and not the areas of a union. */
  private inBraces(index: number): boolean {
    for (let at = index - 1; at >= 0; at -= 1) {
      const { kind } = this.tokens[at] ?? { kind: 'text' };
      const text = this.textAt(at);
      if (kind === 'operator' && (text === '}' || text === '(')) return false;
      if (kind === 'operator' && text === '{') return true;
    }
    return false;
  }

  private textAt(index: number): string {
    const token = this.tokens[index];
    return token === undefined || token.kind === 'reference' ? '' : token.text;
  }

  private name(text: string, index: number): string | null {
    if (/^(?:TRUE|FALSE)$/i.test(text)) return text.toUpperCase();
    const table = placeOfTable(text, this.at);
    if (table) return this.range(table.sheet, table.range, index);
    // What is left are the variables of LET and LAMBDA.
    const within = this.functions.some((name) => /^(?:_XLFN\.)?(?:LET|LAMBDA)$/.test(name));
    return within && /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(text) ? text : null;
  }

  private reference(token: ReferenceToken, index: number): string | null {
    if (token.external) return null;
    const range = rangeOf(token);
    const { sheet: name } = token;
    if (name === null) return this.range(this.at.sheet, range, index);
    const sheet = this.at.sheetNamed(name);
    if (sheet !== null) return this.range(sheet, range, index);
    return name.includes(':') ? this.through(name, range) : '#REF!';
  }

  /** `Sheet1:Sheet3!A1`: the same cells of each sheet in between, which a function takes one after the other. */
  private through(name: string, range: CellRange): string | null {
    const [first = '', last = ''] = name.split(':');
    const from = this.at.sheetNamed(first);
    const to = this.at.sheetNamed(last);
    const within = this.functions.at(-1) ?? '';
    if (from === null || to === null || within === '' || isScalar(within)) return null;
    const parts: string[] = [];
    for (let sheet = Math.min(from, to); sheet <= Math.max(from, to); sheet += 1) {
      parts.push(this.written(sheet, range));
    }
    return parts.join(',');
  }

  private range(sheet: number, range: CellRange, index: number): string {
    const joined = this.textAt(index - 1) === ':' || this.textAt(index + 1) === ':';
    if (this.at.isArray || joined || !this.functions.every((name) => name === '' || isScalar(name))) {
      return this.written(sheet, range);
    }
    const cell = crossing(range, this.at);
    return cell ? this.written(sheet, cell) : '#VALUE!';
  }

  private written(sheet: number, range: CellRange): string {
    const cut = this.cut(range);
    this.reads.push({ sheet, range });
    const own = sheet === this.at.sheet ? '' : `${this.at.engineName(sheet)}!`;
    return own + rangeA1(cut);
  }

  private cut(range: CellRange): CellRange {
    const { rows, columns } = this.at.filled();
    const farDown = range.lastRow - rows > FAR;
    const farRight = range.lastColumn - columns > FAR || range.lastColumn === LAST_COLUMN;
    if (takesWholeRange(this.functions.at(-1) ?? '')) return range;
    this.open ||= farDown || farRight;
    const cut = {
      ...range,
      lastRow: farDown ? Math.max(range.firstRow, rows) : range.lastRow,
      lastColumn: farRight ? Math.max(range.firstColumn, columns) : range.lastColumn,
    };
    this.tallest = Math.max(this.tallest, cut.lastRow - cut.firstRow + 1);
    this.widest = Math.max(this.widest, cut.lastColumn - cut.firstColumn + 1);
    return cut;
  }

  /** Two operands side by side: the blank between them is Excel's operator for what they share. */
  private isIntersection(index: number): boolean {
    const token = this.tokens[index];
    const before = this.tokens[index - 1];
    if (!token || !before || (token.kind !== 'reference' && token.kind !== 'name')) return false;
    return before.kind === 'reference' || before.kind === 'name' || this.textAt(index - 1) === ')';
  }
}

const LAST_COLUMN = 16_383;
