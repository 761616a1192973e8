import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCli } from '../../src/cli/run';
import { readWordReport } from '../../src/hosts/docx/read-document';
import { readSnapshot } from '../../src/hosts/xlsx/read/read';
import type { HostileReport } from './hostile-reports';

/** What each command is given, by the paths of the file and of its outputs. */
const COMMANDS: Readonly<Record<string, (file: string, output: string, word: string) => readonly string[]>> =
  {
    check: (file) => ['check', file],
    fill: (file, output) => ['fill', file, '--replace', '-o', output],
    narrate: (file, output, word) => ['narrate', file, '-o', output, '--docx', word],
    inspect: (file) => ['inspect', file, '--json'],
    proofread: (file) => ['proofread', file, '--workbook', file],
  };
export const COMMAND_NAMES = Object.keys(COMMANDS);

/** The sentence that admits a failure of our own, in either language. */
const INTERNAL = /程序内部出错|internal error/i;
// eslint-disable-next-line no-control-regex -- control characters are the point
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;

/**
 * Runs one command on a workbook in a folder of its own, and gives what is wrong with how it ended: an error of our own,
 * a code that means nothing, something half-written, an output that does not open; null when nothing is.
 */
export function complaintAbout(command: string, bytes: Uint8Array, folder: string): Promise<string | null> {
  const [file, output, word] = [join(folder, 'in.xlsx'), join(folder, 'out.xlsx'), join(folder, 'out.docx')];
  writeFileSync(file, bytes);
  return complaint(COMMANDS[command]?.(file, output, word) ?? [], { folder, file, outputs: [output, word] });
}

/** What is wrong with how proof-reading a report ended, which has comments put into a .docx; null when nothing is. */
export function complaintAboutReport(
  { ending, bytes }: Pick<HostileReport, 'ending' | 'bytes'>,
  folder: string,
): Promise<string | null> {
  const [file, word] = [join(folder, `in.${ending}`), join(folder, 'out.docx')];
  writeFileSync(file, bytes);
  const written = ending === 'docx' ? ['--docx', word] : [];
  return complaint(['proofread', file, ...written], { folder, file, outputs: [word] });
}

interface Place {
  readonly folder: string;
  readonly file: string;
  /** What the command may write. */
  readonly outputs: readonly string[];
}

async function complaint(
  command: readonly string[],
  { folder, file, outputs }: Place,
): Promise<string | null> {
  let said = '';
  const say = (text: string): void => void (said += text);
  try {
    const code = await runCli(command, { out: say, err: say }, false);
    if (![0, 1, 2].includes(code)) return `code ${code}`;
    if (INTERNAL.test(said)) return said;
    if (CONTROLS.test(said)) return `control characters: ${JSON.stringify(said)}`;
    const written = outputs.filter(existsSync);
    if (code === 2 && written.length > 0) return 'an output although it failed';
    for (const output of written) opened(output);
    const left = readdirSync(folder).filter((name) => ![file, ...outputs].includes(join(folder, name)));
    return left.length > 0 ? `left behind: ${left.join(', ')}` : null;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  } finally {
    for (const each of [file, ...outputs]) rmSync(each, { force: true });
  }
}

/** Opens what was written; throws when it does not open. */
function opened(output: string): void {
  const bytes = readFileSync(output);
  if (output.endsWith('.xlsx')) readSnapshot(bytes, 'out.xlsx');
  else if (readWordReport(bytes) === null) throw new Error('a document that does not open');
}
