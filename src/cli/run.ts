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
    streams.out(asJson ? `${JSON.stringify(outcome.json, null, 2)}\n` : `${outcome.text}\n`);
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
    streams.err(`${explain(failure, language)}\n`);
    if (debug) streams.err(`${traceOf(error)}\n`);
    return FAILED;
  }
}

function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? (error.stack ?? '') : `${error.stack ?? ''}\n${traceOf(error.cause)}`;
}
