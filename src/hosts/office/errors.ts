import type { Message } from '../../core/messages/message';
import { HostError } from '../host';
import { impatient } from './patience';

/** What Office.js throws: its code is all that is stable. */
interface OfficeFailure {
  readonly code: string;
  readonly message: string;
}

/** Ids of messages that need no data. */
type PlainId<M extends Message = Message> = M extends Message
  ? object extends M['data']
    ? M['id']
    : never
  : never;

/** What each code means for the officer; those of Excel are complete (`Excel.ErrorCodes`). */
const PROBLEMS: Readonly<Record<string, PlainId>> = {
  AccessDenied: 'host/access-denied',
  ActivityLimitReached: 'host/busy',
  ApiNotAvailable: 'host/excel-too-old',
  ApiNotFound: 'host/excel-too-old',
  CoauthoringConflict: 'host/coauthoring',
  Conflict: 'host/coauthoring',
  ConnectionFailure: 'host/busy',
  DirtySupportingFormula: 'host/busy',
  EmptyChartSeries: 'host/refused',
  FilteredRangeConflict: 'host/filtered',
  FormulaLengthExceedsLimit: 'host/formula-too-long',
  InactiveWorkbook: 'host/inactive-workbook',
  InsertDeleteConflict: 'host/refused',
  InvalidArgument: 'host/refused',
  InvalidBinding: 'host/gone',
  InvalidOperation: 'host/refused',
  InvalidOperationInCellEditMode: 'host/cell-editing',
  InvalidReference: 'host/gone',
  InvalidSelection: 'host/no-cells-selected',
  ItemAlreadyExists: 'host/already-exists',
  ItemNotFound: 'host/gone',
  MemoryLimitReached: 'host/out-of-memory',
  MergedRangeConflict: 'host/merged',
  NonBlankCellOffSheet: 'host/refused',
  NotImplemented: 'host/excel-too-old',
  OpenWorkbookLinksBlocked: 'host/links-blocked',
  OperationCellsExceedLimit: 'host/range-too-large',
  PivotTableRangeConflict: 'host/pivot-table',
  PowerQueryRefreshResourceChallenge: 'host/links-blocked',
  RangeExceedsLimit: 'host/range-too-large',
  RangeImageExceedsLimit: 'host/range-too-large',
  RefreshWorkbookLinksBlocked: 'host/links-blocked',
  RequestAborted: 'host/busy',
  RequestPayloadSizeLimitExceeded: 'host/payload-too-large',
  ResponsePayloadSizeLimitExceeded: 'host/payload-too-large',
  ServiceNotAvailable: 'host/busy',
  TableOverlap: 'host/table-overlap',
  Timeout: 'host/busy',
  UnsupportedFeature: 'host/excel-too-old',
  UnsupportedFillType: 'host/refused',
  UnsupportedOperation: 'host/excel-too-old',
  UnsupportedSheet: 'host/unsupported-sheet',
};

/** Whether an error is Office.js's own, with one of these codes when any are given. */
export function isOfficeFailure(error: unknown, ...codes: readonly string[]): error is OfficeFailure {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return false;
  return codes.length === 0 || codes.includes(error.code);
}

/** The failure in words for an officer; errors that are not Office.js's pass through as they are. */
export function hostError(error: unknown): unknown {
  if (error instanceof HostError || !isOfficeFailure(error)) return error;
  const { code, message } = error;
  const id = PROBLEMS[code];
  const problem = id
    ? ({ id, data: {} } as Message)
    : ({ id: 'host/office-failed', data: { code, message } } as const);
  return new HostError(problem, { cause: error });
}

/**
 * Runs a batch in Excel; what Office.js throws comes out as a `HostError`. Unlike `Excel.run` it does not track
 * ranges, which takes time quadratic in their number: a range can be used until the next sync, and what was loaded
 * can be read after it.
 */
export async function runInExcel<Value>(
  work: (context: Excel.RequestContext) => Promise<Value>,
): Promise<Value> {
  try {
    return await work(impatient(new Excel.RequestContext()));
  } catch (error) {
    throw hostError(error);
  }
}
