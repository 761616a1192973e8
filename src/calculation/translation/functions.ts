import { ALL_IMPLEMENTED_FUNCTIONS } from '@univerjs/engine-formula';
import { OWN_FUNCTIONS } from '../engine/own-functions';

/** Functions that tell about the outside world, and those whose results the engine takes for larger than the sheet. */
const NOT_COMPUTED = new Set(
  'CELL INFO IMAGE WEBSERVICE RTD GETPIVOTDATA SEQUENCE RANDARRAY MAKEARRAY'.split(' '),
);

const COMPUTED = new Set([
  ...ALL_IMPLEMENTED_FUNCTIONS.map(([, name]) => String(name)),
  ...OWN_FUNCTIONS.map(({ name }) => name),
]);

/** Whether the engine has the function, by its upper-case name. */
export function isComputable(name: string): boolean {
  return COMPUTED.has(name) && !NOT_COMPUTED.has(name);
}

const DYNAMIC = new Set('OFFSET INDIRECT NOW TODAY RAND RANDBETWEEN RANDARRAY'.split(' '));

/** Whether a function reads cells that its arguments do not name, or changes by itself (易失函数). */
export function isDynamic(name: string): boolean {
  return DYNAMIC.has(name);
}

const VOLATILE = new Set('NOW TODAY RAND RANDBETWEEN RANDARRAY'.split(' '));

/** Whether a formula gives something else each time. */
export function isVolatile(formula: string): boolean {
  return [...formula.toUpperCase().matchAll(/([A-Z]+)\(/g)].some(([, name = '']) => VOLATILE.has(name));
}

/** Functions all of whose arguments are single values: of a range they take the cell beside or above the formula. */
const SCALAR = new Set(
  (
    'IF IFERROR IFNA ABS INT MOD ROUND ROUNDUP ROUNDDOWN TRUNC SIGN SQRT POWER EXP LN LOG LOG10 CEILING FLOOR EVEN ODD ' +
    'PI SIN COS TAN ASIN ACOS ATAN ATAN2 SINH COSH TANH ASINH ACOSH ATANH FACT COMBIN DEGREES RADIANS QUOTIENT ' +
    'TEXT VALUE LEFT RIGHT MID LEN TRIM UPPER LOWER PROPER CLEAN FIND SEARCH SUBSTITUTE REPLACE REPT EXACT CHAR CODE ' +
    'CONCATENATE FIXED DOLLAR RMB LENB LEFTB RIGHTB MIDB ' +
    'DATE YEAR MONTH DAY HOUR MINUTE SECOND TIME WEEKDAY EDATE EOMONTH DATEVALUE TIMEVALUE DAYS360 DATEDIF ' +
    'ISERROR ISERR ISNA ISNUMBER ISTEXT ISLOGICAL ISNONTEXT NOT'
  ).split(' '),
);

export function isScalar(name: string): boolean {
  return SCALAR.has(name);
}

const WHOLE = new Set('ROWS COLUMNS ROW COLUMN COUNTBLANK OFFSET ADDRESS'.split(' '));

/** Whether the size of a range counts, also where nothing is filled. */
export function takesWholeRange(name: string): boolean {
  return WHOLE.has(name);
}
