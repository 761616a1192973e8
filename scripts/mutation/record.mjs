// What a mutation run came to, for docs/quality.md.
import { readFileSync, writeFileSync } from 'node:fs';

/** Where Stryker leaves what became of each change. */
export const MUTATION_RESULTS = 'node_modules/.cache/mutation.json';

const PAGE = 'docs/quality.md';
const PLACE = /(<!-- mutation -->\n\n```text\n)([^]*?)(```\n\n<!-- \/mutation -->)/;

/** Writes the score of the run that has just ended into the line of its room; the lines of other rooms stay. */
export function recordMutation(room) {
  const page = readFileSync(PAGE, 'utf8');
  const [, , lines] = PLACE.exec(page) ?? [];
  if (lines === undefined) throw new Error(`${PAGE} has no place for mutation`);
  const others = lines.split('\n').filter((line) => line !== '' && !line.startsWith(`${room} `));
  const all = [...others, scoreOf(room)].sort().map((line) => `${line}\n`);
  writeFileSync(
    PAGE,
    page.replace(PLACE, (_, start, _lines, end) => start + all.join('') + end),
  );
}

/** `core/quantity               141 of 152 killed   92.8 %   2026-11-30` */
function scoreOf(room) {
  const { files } = JSON.parse(readFileSync(MUTATION_RESULTS, 'utf8'));
  const outcomes = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const count = (...wanted) => outcomes.filter((status) => wanted.includes(status)).length;
  const killed = count('Killed', 'Timeout');
  const all = killed + count('Survived', 'NoCoverage');
  const score = ((100 * killed) / all).toFixed(1);
  const day = new Date().toISOString().slice(0, 10);
  return `${room.padEnd(26)}${`${killed} of ${all} killed`.padStart(20)}${`${score} %`.padStart(10)}   ${day}`;
}
