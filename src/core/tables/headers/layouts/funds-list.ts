import type { AmountBlock, AmountRow } from '../../amounts/amounts';
import { opensBreakdown } from '../../amounts/breakdown';
import { isWithin } from '../../../words/grammar/subjects';
import { isFilled, isNumeric, isText, type Line, type Token } from '../../cells/lines';
import type { AmountColumn } from '../column-fields';
import type { Half } from './halves';

/** A source of funds with its amount beside it or in its own cell; the amount is null where it is still to come. */
interface Statement {
  readonly label: Token;
  readonly value: Token | null;
}

/** Fewer lines than these are a single particular of a form. */
const FEWEST_LINES = 2;

/**
 * Funds by source without a header, each amount beside its label or in its cell (资金总额： | 90, 二、自有资金：30万元), in
 * one pair of columns or two (实施期资金总额 beside 年度资金总额). The totals say what the columns are. Null where none
 * begins at the line.
 */
export function fundsListAt(lines: readonly Line[], start: number): AmountBlock | null {
  const opening = statementsOf(lines[start], true);
  if (opening.length === 0 || !opening.every(({ label }) => label.word?.source === 'total')) return null;
  const columns = opening.map(({ label }) => label.column);
  const body: { line: Line; statements: readonly Statement[] }[] = [];
  let index = start;
  for (let line = lines[index]; line; line = lines[index]) {
    const statements = index === start ? opening : statementsOf(line, false);
    if (statements.length === 0 || !statements.every(({ label }) => columns.includes(label.column))) break;
    body.push({ line, statements });
    index += 1;
  }
  const divided = lines[index];
  if (body.length < FEWEST_LINES && !(divided && opensBreakdown(divided))) return null;
  const halves = opening.map(({ label }): Half => {
    const own = body.flatMap(({ statements }) =>
      statements.filter((one) => one.label.column === label.column),
    );
    return { labels: [label.column], aside: [], columns: [columnOf(label, own)], caption: null };
  });
  const rows = body.flatMap(({ line, statements }) =>
    statements.map(({ label }): AmountRow => ({
      half: columns.indexOf(label.column),
      label,
      code: null,
      line,
    })),
  );
  return {
    band: { first: 0, last: -1, columns: [] },
    next: index,
    halves,
    rows,
    notes: [],
    transposed: false,
  };
}

/** The amounts by source that a line consists of, behind the name of its section; empty where it holds anything else. */
function statementsOf(line: Line | undefined, opens: boolean): readonly Statement[] {
  const found: { label: Token; value: Token | null }[] = [];
  for (const [position, token] of (line?.tokens ?? []).entries()) {
    const last = found.at(-1);
    if (line && isFilled(line, position)) continue;
    if (isText(token) && isMember(token, opens)) found.push({ label: token, value: inlineOf(token) });
    else if (isNumeric(token) && last?.value === null) last.value = token;
    else if (!(opens && position === 0 && isText(token))) return [];
  }
  return found;
}

/** The total that opens the list; below it a source of funds, or what the money was spent on. */
function isMember({ word }: Token, opens: boolean): boolean {
  if (!word) return false;
  if (word.source) return true;
  const { kind, meaning, leftover } = word.reading ?? {};
  if (opens || kind !== 'figure' || leftover !== '' || !meaning) return false;
  const { source, subject, measure, aspect, period } = meaning;
  if (measure !== undefined || aspect !== undefined || period !== undefined) return false;
  return subject === undefined ? source !== undefined : isWithin(subject, 'expenditure');
}

function inlineOf(token: Token): Token | null {
  return token.word?.inline == null ? null : token;
}

/** What a column of amounts under a total is: the budget of the year, or of what else its words say (实施期资金总额). */
function columnOf(label: Token, statements: readonly Statement[]): AmountColumn {
  const value = statements.find((one) => one.value !== null)?.value;
  const { period, subject } = label.word?.reading?.meaning ?? {};
  const field =
    period === 'term' ? 'term-budget' : subject === 'expenditure' ? 'executed' : 'full-year-budget';
  return {
    column: value?.column ?? label.column + 1,
    field,
    measure: 'amount',
    year: null,
    header: label,
    item: null,
    grounds: 'implied',
  };
}
