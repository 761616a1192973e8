import { roundHalfUp, type Decimal } from '../../quantity/decimal';
import { isKnown, type Figure, type KnownFigure } from '../../quantity/figure';
import type { Interval } from '../../quantity/interval';
import { asWritten, expectedOf } from '../../formulas/evaluate/evaluate';
import { Solver } from '../../formulas/evaluate/solve';
import { keyOf } from '../../formulas/index/figure-key';
import type { BoundRelation, EvaluatedRelation } from '../../formulas/model';
import { decimalsInPlaceOf } from '../../formulas/print/text';
import { decimal } from '../../quantity/decimal';
import { sameCell } from '../../workbook/address';
import { cellsOf } from '../likelihood/weigh';
import { byColumn, linesOf, type Axis, type Line, type Member } from './lines';
import { shiftOf, wayOf, type Way } from './ways';

/** Failing rows from which on they are looked at as one. */
const FEW = 4;

/** Failing rows that are one fault when at least half of the rows fail. */
const SOME = 8;

/** Failing rows that nobody reads one by one, even where most rows agree … */
const MANY = 40;

/** … as long as they are at least this part of all. */
const PART_OF_ALL = 0.05;

/** A column that does not follow its formula as a whole (整列口径不同). */
export interface ColumnFault {
  /** The relations that fail, of one declaration; the first tells the story. */
  readonly relations: readonly [BoundRelation, ...BoundRelation[]];
  /** How many rows could be judged. */
  readonly judged: number;
  /** The cells in doubt and what each should hold, where that is known. */
  readonly cells: readonly { readonly figure: KnownFigure; readonly expected: Decimal | null }[];
  /** How it does go, where one way explains the rows. */
  readonly way: Way | null;
}

/**
 * Takes columns that fail as a whole out of what is to be explained cell by cell. Relations over cells in doubt cannot
 * be judged before the column is put right and are left out too.
 */
export function columnFaults(evaluated: readonly EvaluatedRelation[]): {
  readonly faults: readonly ColumnFault[];
  readonly rest: readonly EvaluatedRelation[];
} {
  const failing = linesOf(evaluated).filter(({ members }) => countBroken(members) >= FEW);
  if (failing.length === 0) return { faults: [], rest: evaluated };
  const solver = new Solver(asWritten);
  const faults: ColumnFault[] = [];
  const explained = new Set<BoundRelation>();
  const doubtful = new Set<string>();
  for (const together of jointly(failing)) {
    const fault = faultOf(together, solver);
    if (!fault) continue;
    faults.push(fault);
    for (const { members } of together)
      for (const { relation, isBroken } of members) if (isBroken) explained.add(relation);
    for (const { figure } of fault.cells) doubtful.add(keyOf(figure));
  }
  const isLeft = ({ relation, verdict }: EvaluatedRelation): boolean =>
    !explained.has(relation) &&
    (verdict.state !== 'violated' || !cellsOf(relation).some((figure) => doubtful.has(keyOf(figure))));
  return { faults, rest: faults.length === 0 ? evaluated : evaluated.filter(isLeft) };
}

function countBroken(members: readonly Member[]): number {
  return members.reduce((count, { isBroken }) => count + Number(isBroken), 0);
}

/** Lines of one table that fail in the same rows and have a column in common: one column is wrong in all of them. */
function jointly(lines: readonly Line[]): readonly (readonly Line[])[] {
  const sets: Line[][] = [];
  for (const line of lines) {
    const joined = sets.find(
      ([first, ...rest]) =>
        first &&
        first.table === line.table &&
        first.axis === line.axis &&
        haveSameRows(first, line) &&
        commonColumns([first, ...rest, line]).length > 0,
    );
    if (joined) joined.push(line);
    else sets.push([line]);
  }
  return sets;
}

function haveSameRows(a: Line, b: Line): boolean {
  const rows = brokenRows(a);
  const others = brokenRows(b);
  const both = [...others].filter((row) => rows.has(row)).length;
  return 2 * both > Math.max(rows.size, others.size);
}

function brokenRows({ members }: Line): ReadonlySet<number> {
  return new Set(members.flatMap(({ at, isBroken }) => (isBroken ? [at] : [])));
}

function commonColumns(lines: readonly Line[]): readonly number[] {
  const [first, ...rest] = lines.map(({ members, axis }) => {
    const [broken] = members.filter(({ isBroken }) => isBroken);
    return broken ? [...byColumn(broken, axis).keys()] : [];
  });
  return (first ?? []).filter((column) => rest.every((columns) => columns.includes(column)));
}

function faultOf(lines: readonly Line[], solver: Solver): ColumnFault | null {
  const [first] = lines;
  if (!first) return null;
  const { axis, members } = first;
  const broken = countBroken(members);
  const columns = commonColumns(lines).map((column) => columnAt(column, lines, axis, solver));
  const shifted = columns.flatMap((column) => {
    const way = shiftOf(column.places);
    return way ? [{ column, way }] : [];
  })[0];
  const [own] = columns;
  const column = shifted?.column ?? mostConsistent(columns) ?? own;
  if (!column) return null;
  const way = shifted?.way ?? (column === own && lines.length === 1 ? wayOf(first) : null);
  const isOne =
    way !== null ||
    (broken >= SOME && 2 * broken >= members.length) ||
    (broken >= MANY && broken >= PART_OF_ALL * members.length);
  const [story, ...others] = members.flatMap(({ relation, isBroken }) => (isBroken ? [relation] : []));
  if (!isOne || !story) return null;
  const cells = column.places.flatMap(({ figure, expected, isBroken }) =>
    isBroken && isKnown(figure) ? [{ figure, expected }] : [],
  );
  return { relations: [story, ...others], judged: members.length, cells, way };
}

/** A cell of a column: what the rows’ formulas let it hold, and what it should hold. */
export interface Place {
  readonly at: number;
  readonly figure: Figure;
  readonly isBroken: boolean;
  /** Null where nothing would satisfy all formulas of the row. */
  readonly allowed: Interval | null;
  readonly expected: Decimal | null;
}

interface WholeColumn {
  readonly places: readonly Place[];
  /** Broken rows in which one value would satisfy all formulas. */
  readonly consistent: number;
}

function columnAt(column: number, lines: readonly Line[], axis: Axis, solver: Solver): WholeColumn {
  const rows = new Map<number, { figure: Figure; members: Member[] }>();
  for (const { members } of lines) {
    for (const member of members) {
      const figure = byColumn(member, axis).get(column);
      if (!figure) continue;
      const row = rows.get(member.at) ?? { figure, members: [] };
      rows.set(member.at, row);
      row.members.push(member);
    }
  }
  const places = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([at, { figure, members }]): Place => {
      const isBroken = members.some((member) => member.isBroken);
      const allowed = isBroken ? allowedBy(members, figure, solver) : null;
      return { at, figure, isBroken, allowed, expected: allowed && expectedIn(figure, members, allowed) };
    });
  return { places, consistent: places.filter(({ allowed }) => allowed !== null).length };
}

function allowedBy(members: readonly Member[], figure: Figure, solver: Solver): Interval | null {
  let both: Interval | null = null;
  for (const { relation } of members) {
    const allowed = solver.allowed(relation, figure);
    if (!allowed) continue;
    if (both === null) both = allowed;
    else {
      const low: Decimal = allowed.low.gt(both.low) ? allowed.low : both.low;
      const high: Decimal = allowed.high.lt(both.high) ? allowed.high : both.high;
      if (low.gt(high)) return null;
      both = { low, high };
    }
  }
  return both;
}

const TWO = decimal('2');

function expectedIn(figure: Figure, members: readonly Member[], { low, high }: Interval): Decimal {
  const own = members.find(({ relation }) => sameCell(relation.result.cell, figure.cell))?.relation;
  const exact = own ? expectedOf(own) : null;
  if (own && exact) return roundHalfUp(exact, decimalsInPlaceOf(figure, own));
  return roundHalfUp(low.plus(high).div(TWO), figure.decimals ?? 2);
}

/** The column in which most broken rows can be mended by one value; null where several are as good. */
function mostConsistent(columns: readonly WholeColumn[]): WholeColumn | null {
  const most = Math.max(0, ...columns.map(({ consistent }) => consistent));
  const best = columns.filter(({ consistent }) => consistent === most);
  const [only] = best;
  return best.length === 1 && only ? only : null;
}
