import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';

const PAGE = 'docs/quality.md';

/**
 * Prints what a bench found; with `--record` on its command line it takes the place of what docs/quality.md says under
 * the marks of this name. @throws Error where the page has no such marks.
 */
export function record(name: string, lines: readonly string[]): void {
  for (const line of lines) console.log(line);
  if (!process.argv.includes('--record')) return;
  const page = readFileSync(PAGE, 'utf8');
  const place = new RegExp(`(<!-- ${name} -->\\n)[^]*?(<!-- /${name} -->)`);
  if (!place.test(page)) throw new Error(`${PAGE} has no place for ${name}`);
  const where = `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores`;
  const block = ['```text', ...lines, '```', where, ''].join('\n');
  writeFileSync(
    PAGE,
    page.replace(place, (_, start: string, end: string) => `${start}\n${block}\n${end}`),
  );
}
