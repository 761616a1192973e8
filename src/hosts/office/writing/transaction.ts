import { formatAddress, type CellAddress } from '../../../core/workbook/address';
import { isCellError } from '../../../core/workbook/snapshot';
import { HostError } from '../../host';
import { isBlank, sameContent, type CellContent } from '../content';
import { isOfficeFailure } from '../errors';
import { slicesByWeight } from '../payload';
import { queueRead, queueWrites, type CellState, type CellWrite, type SheetOf } from './cell-access';
import { writeWeights } from './weights';

/** What is to be written, and what is known of it. */
export interface Transaction {
  readonly sheetOf: SheetOf;
  readonly writes: readonly CellWrite[];
  /** Cells as they were looked at; those on sheets that come with the batch are not in it. */
  readonly looked: ReadonlyMap<string, CellState>;
  /** Cells that must stand as they were looked at beside those that are written: the words that these are known by. */
  readonly anchors?: readonly CellAddress[];
  /** Blank cells that a formula written beside them would fill: the rest of a table's column. */
  readonly keptBlank: readonly CellAddress[];
  /** Queues what else belongs to the first and to the last request. */
  readonly first?: () => void;
  readonly last?: () => void;
}

/** A write that Excel may have carried out, with what stood in the cell just before; null on a new sheet. */
export interface Attempt {
  readonly write: CellWrite;
  readonly before: CellState | null;
}

/** What has been written so far (已写部分). It grows while slices are written, so that a failure can be taken back. */
export class Written {
  readonly attempts: Attempt[] = [];
  readonly after = new Map<string, CellState>();
}

/**
 * Writes in one round trip, or in as many as its weight asks for. Each reads the cells, writes them and reads them
 * again, so that nobody's entry between our look and our writing is lost: it is found, and can be put back.
 * @throws HostError when a cell was changed since it was looked at or does not hold what was written, and whatever
 * stops Excel; `written` then says what to put back.
 */
export async function writeInSlices(
  context: Excel.RequestContext,
  transaction: Transaction,
  written: Written,
): Promise<void> {
  const { writes, looked, first, last } = transaction;
  const slices = slicesByWeight(writes, writeWeights(writes, looked));
  if (slices.length === 0) slices.push([]);
  for (const [index, slice] of slices.entries()) {
    const ends = {
      first: index === 0 ? first : undefined,
      last: index === slices.length - 1 ? last : undefined,
    };
    await writeSlice(context, transaction, slice, ends, written);
  }
}

interface Ends {
  readonly first: (() => void) | undefined;
  readonly last: (() => void) | undefined;
}

/** One request; halved when Excel on the web finds it too heavy, which it says before doing anything. */
async function writeSlice(
  context: Excel.RequestContext,
  transaction: Transaction,
  slice: readonly CellWrite[],
  { first, last }: Ends,
  written: Written,
): Promise<void> {
  const { sheetOf, looked, keptBlank, anchors = [] } = transaction;
  const cells = slice.map(({ cell }) => cell);
  first?.();
  context.application.suspendScreenUpdatingUntilNextSync();
  const known = cells.filter((cell) => looked.has(formatAddress(cell)));
  const readBefore = queueRead(sheetOf, [...known, ...anchors]);
  queueWrites(sheetOf, slice);
  queueWrites(sheetOf, keptBlank.map(blanking));
  last?.();
  const readAfter = queueRead(sheetOf, [...cells, ...keptBlank]);
  try {
    await context.sync();
  } catch (error) {
    if (isOfficeFailure(error, 'RequestPayloadSizeLimitExceeded') && slice.length > 1) {
      const middle = Math.ceil(slice.length / 2);
      await writeSlice(context, transaction, slice.slice(0, middle), { first, last: undefined }, written);
      return writeSlice(context, transaction, slice.slice(middle), { first: undefined, last }, written);
    }
    written.attempts.push(...attempts(slice, ifLoaded(readBefore) ?? looked));
    throw error;
  }
  const before = readBefore();
  written.attempts.push(...attempts(slice, before));
  const after = readAfter();
  for (const [address, state] of after) written.after.set(address, state);
  refuseChanged(before, looked);
  verify(slice, keptBlank, after);
}

function attempts(slice: readonly CellWrite[], before: ReadonlyMap<string, CellState>): Attempt[] {
  return slice.map((write) => ({ write, before: before.get(formatAddress(write.cell)) ?? null }));
}

/** Of a batch that failed Excel answers what came before the failure, as far as it does. */
function ifLoaded<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch {
    return null;
  }
}

function blanking(cell: CellAddress): CellWrite {
  return { cell, currentFormat: 'General', input: { kind: 'constant', value: '' } };
}

function refuseChanged(before: ReadonlyMap<string, CellState>, looked: ReadonlyMap<string, CellState>): void {
  for (const [address, state] of before) {
    if (sameContent(state, looked.get(address))) continue;
    throw new HostError({ id: 'host/changed-since', data: { cell: address } });
  }
}

/** @throws HostError when a cell does not hold what was written: part of a merged area, say. */
function verify(
  writes: readonly CellWrite[],
  keptBlank: readonly CellAddress[],
  after: ReadonlyMap<string, CellState>,
): void {
  const failed = [
    ...writes.filter((write) => !holds(after.get(formatAddress(write.cell)), write)).map(({ cell }) => cell),
    ...keptBlank.filter(
      (cell) => !isBlank(after.get(formatAddress(cell)) ?? { value: '', numberFormat: '' }),
    ),
  ];
  const [cell] = failed;
  if (cell) throw new HostError({ id: 'host/not-written', data: { cell: formatAddress(cell) } });
}

/**
 * Whether a cell holds what was written. Excel may respell a formula (`'自评表'!B1` becomes `自评表!B1`); a constant
 * stays, a number to 15 digits. A new formula that Excel cannot name is no formula; one put back may be.
 */
export function holds(now: CellContent | undefined, { input, restores }: CellWrite): boolean {
  if (!now) return false;
  if (input.kind === 'formula') {
    if (now.formula === undefined) return false;
    return restores === true || !(isCellError(now.value) && now.value.error === '#NAME?');
  }
  const wanted = input.kind === 'text' ? input.text : input.value;
  if (typeof wanted === 'number' && typeof now.value === 'number') {
    return now.formula === undefined && now.value.toPrecision(15) === wanted.toPrecision(15);
  }
  const shown = isCellError(now.value) ? now.value.error : now.value;
  return now.formula === undefined && shown === wanted;
}
