import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tablePages } from './table-pages';

/** Writes a page and a picture per family of tables to docs/tables/. Run again after the recogniser has changed. */
const folder = join(fileURLToPath(new URL('..', import.meta.url)), 'docs/tables');
for (const { file, text } of tablePages()) writeFileSync(join(folder, file), text);
