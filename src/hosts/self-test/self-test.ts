import type { Message } from '../../core/messages/message';
import type { Host } from '../host';
import { STEPS, type Bench } from './steps';

/** What one step of the self-test found. */
export interface StepResult {
  readonly step: Message;
  readonly passed: boolean;
  /** What was seen instead; empty when it passed. */
  readonly detail: string;
  readonly milliseconds: number;
}

/**
 * Tries every ability of a host on a scratch sheet of its own in the workbook that is open (自检), compares, and takes
 * the sheet away again, also after a failure. The officer's sheets are read, and never written; marks that were shown
 * are gone afterwards.
 * @param now a clock in milliseconds.
 */
export async function selfTest(host: Host, now: () => number): Promise<readonly StepResult[]> {
  const bench: Bench = { host, receipts: [] };
  const results: StepResult[] = [];
  for (const { step, run } of STEPS) {
    const begun = now();
    const detail = await run(bench).catch((error: unknown) => describe(error));
    results.push({ step, passed: detail === '', detail, milliseconds: Math.round(now() - begun) });
  }
  return results;
}

/** Codes and places, for those who help: the words of a message do not say which call failed. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  const code = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)}: ${cause.message})` : '';
  return `${error.message}${code}`;
}
