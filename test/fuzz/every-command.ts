import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCli } from '../../src/cli/run';
import { readSnapshot } from '../../src/hosts/xlsx/read/read';

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
 * Runs one command on a file in a folder of its own, and gives what is wrong with how it ended: an error of our own, a
 * code that means nothing, something half-written, an output that does not open; null when nothing is.
 */
export async function complaintAbout(
  command: string,
  bytes: Uint8Array,
  folder: string,
): Promise<string | null> {
  const [file, output, word] = ['in.xlsx', 'out.xlsx', 'out.docx'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  writeFileSync(file, bytes);
  let said = '';
  const streams = { out: (text: string) => void (said += text), err: (text: string) => void (said += text) };
  try {
    const code = await runCli(COMMANDS[command]?.(file, output, word) ?? [], streams, false);
    if (![0, 1, 2].includes(code)) return `code ${code}`;
    if (INTERNAL.test(said)) return said;
    if (CONTROLS.test(said)) return `control characters: ${JSON.stringify(said)}`;
    if (code === 2 && existsSync(output)) return 'an output although it failed';
    if (existsSync(output)) readSnapshot(readFileSync(output), 'out.xlsx');
    const left = readdirSync(folder).filter((name) => !['in.xlsx', 'out.xlsx', 'out.docx'].includes(name));
    return left.length > 0 ? `left behind: ${left.join(', ')}` : null;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  } finally {
    rmSync(output, { force: true });
    rmSync(word, { force: true });
  }
}
