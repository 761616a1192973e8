import { CommanderError } from 'commander';
import { explain } from './explain';
import { languageOf } from './language';
import { buildProgram, type Streams } from './program';
import { explainUsage } from './usage';

/** Bad input or usage, or a failure of our own. */
const FAILED = 2;

/**
 * Runs one command line. Gives the exit code: 0 nothing at or above `--fail-on`, 1 findings at or above it, 2 bad
 * input or usage, with one sentence on the error stream and nothing on the other. `debug` adds where it failed.
 */
export async function runCli(args: readonly string[], streams: Streams, debug: boolean): Promise<number> {
  const language = languageOf(args);
  let code = 0;
  const program = buildProgram(language, streams, (outcome, asJson) => {
    if (outcome.note !== undefined && !asJson) streams.err(`${outcome.note}\n`);
    streams.out(asJson ? `${JSON.stringify(outcome.json, null, 2)}\n` : `${forTerminal(outcome.text)}\n`);
    code = outcome.code;
  });
  if (args.length === 0) {
    streams.err(program.helpInformation());
    return FAILED;
  }
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    const failure = error instanceof CommanderError ? explainUsage(error, language.words) : error;
    streams.err(`${forTerminal(explain(failure, language))}\n`);
    if (debug) streams.err(`${traceOf(error)}\n`);
    return FAILED;
  }
}

/** Text without the control characters that a cell or a file name could steer the terminal with. */
function forTerminal(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are the point
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
}

function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? (error.stack ?? '') : `${error.stack ?? ''}\n${traceOf(error.cause)}`;
}
