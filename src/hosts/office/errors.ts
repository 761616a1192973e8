import type { Message } from '../../core/messages/message';
import { HostError } from '../host';

/** What Office.js throws: its code is all that is stable. */
interface OfficeFailure {
  readonly code: string;
  readonly message: string;
}

const PROBLEMS: Readonly<Record<string, Message>> = {
  InvalidOperationInCellEditMode: { id: 'host/cell-editing', data: {} },
  AccessDenied: { id: 'host/access-denied', data: {} },
  ApiNotFound: { id: 'host/excel-too-old', data: {} },
  ApiNotAvailable: { id: 'host/excel-too-old', data: {} },
  UnsupportedOperation: { id: 'host/excel-too-old', data: {} },
  RequestPayloadSizeLimitExceeded: { id: 'host/payload-too-large', data: {} },
  ResponsePayloadSizeLimitExceeded: { id: 'host/payload-too-large', data: {} },
  ItemNotFound: { id: 'host/gone', data: {} },
  InvalidReference: { id: 'host/gone', data: {} },
  Conflict: { id: 'host/coauthoring', data: {} },
  CoauthoringConflict: { id: 'host/coauthoring', data: {} },
  RequestAborted: { id: 'host/busy', data: {} },
  ServiceNotAvailable: { id: 'host/busy', data: {} },
  Timeout: { id: 'host/busy', data: {} },
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
  const problem = PROBLEMS[code] ?? { id: 'host/office-failed', data: { code, message } };
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
    return await work(new Excel.RequestContext());
  } catch (error) {
    throw hostError(error);
  }
}
