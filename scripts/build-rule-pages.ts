import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rulePages } from './rule-pages';

/** Writes docs/rules/ from the declarations. What stands below the line in a page was written by hand and stays. */
const folder = join(fileURLToPath(new URL('..', import.meta.url)), 'docs/rules');

for (const { file, text } of rulePages()) {
  const path = join(folder, file);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text + handWritten(path));
}

function handWritten(path: string): string {
  try {
    const [, below] = readFileSync(path, 'utf8').split('\n---\n');
    return below === undefined ? '' : `\n---\n${below}`;
  } catch {
    return '';
  }
}
