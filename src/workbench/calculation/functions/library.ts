import * as formulajs from '@formulajs/formulajs';
import { isError as isCellError, isArea, NUMBER, VALUE } from '../value';
import type { Operand, Scalar } from '../value';
import { values } from './arguments';
import type { WorksheetFunction } from './arguments';
import { CRITERIA } from './criteria';
import { LOGIC } from './logic';
import { LOOKUP } from './lookup';
import { MATH } from './math';
import { TEXT } from './text';

const OWN: Readonly<Record<string, WorksheetFunction>> = {
  ...MATH,
  ...LOGIC,
  ...TEXT,
  ...CRITERIA,
  ...LOOKUP,
};

/** Names in formula.js that are no worksheet functions, or read the outside world. */
const NOT_OURS = new Set(['HYPERLINK', 'IMAGE', 'RTD', 'WEBSERVICE', 'UTILS', 'INFO', 'CELL']);

/**
 * A worksheet function by its upper-case name: our own where formula.js differs from Excel, formula.js otherwise.
 * Undefined for a name neither knows, which is #NAME? in a cell.
 */
export function findFunction(name: string): WorksheetFunction | undefined {
  const own = Object.hasOwn(OWN, name) ? OWN[name] : undefined;
  return own ?? foreign(name);
}

function foreign(name: string): WorksheetFunction | undefined {
  if (NOT_OURS.has(name)) return undefined;
  let found: unknown = formulajs;
  for (const part of name.split('.')) found = member(found, part);
  const callable = typeof found === 'function' ? found : member(found, 'EQ');
  if (typeof callable !== 'function') return undefined;
  return (args) => {
    const error = [...values(args)].find(isCellError);
    if (error) return error;
    return fromForeign(Reflect.apply(callable, undefined, args.map(toForeign)));
  };
}

function member(owner: unknown, name: string): unknown {
  const isOwner = (typeof owner === 'object' || typeof owner === 'function') && owner !== null;
  return isOwner && Object.hasOwn(owner, name) ? Reflect.get(owner, name) : undefined;
}

/** A range of one cell is its value: most of formula.js's functions take no lists. */
function toForeign(operand: Operand): unknown {
  if (!isArea(operand)) return operand;
  const oneCell = operand.rows.length === 1 && operand.rows[0]?.length === 1;
  return oneCell ? operand.rows[0]?.[0] : operand.rows;
}

/** formula.js hands back Error objects, dates, NaN and nested lists. */
function fromForeign(result: unknown): Operand {
  if (Array.isArray(result)) {
    const rows = result.map((line: unknown) => (Array.isArray(line) ? line : [line]));
    return { origin: null, rows: rows.map((line) => line.map(scalarFromForeign)) };
  }
  return scalarFromForeign(result);
}

function scalarFromForeign(result: unknown): Scalar {
  if (result instanceof Date) return result.getTime() / 86_400_000 + 25_569;
  if (result instanceof Error) return { error: result.message };
  if (typeof result === 'number') return Number.isFinite(result) ? result : NUMBER;
  if (typeof result === 'string' || typeof result === 'boolean') return result;
  return result === null || result === undefined ? 0 : VALUE;
}
