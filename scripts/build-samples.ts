/** Builds `samples/*.xlsx` from `samples/data/*.json`. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { SAMPLES, workbook } from './samples/workbooks';

for (const [name, forms] of Object.entries(SAMPLES)) {
  const path = fileURLToPath(new URL(`../samples/${name}`, import.meta.url));
  writeFileSync(path, await workbook(forms()));
}
