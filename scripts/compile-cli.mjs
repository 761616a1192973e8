// Keeps beside each file of the built command line what V8 compiles of it when small files are checked (NAME.compiled).
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const path = (relative) => fileURLToPath(new URL(`../${relative}`, import.meta.url));
const folder = path('dist/cli');
const { Pieces } = createRequire(import.meta.url)(`${folder}/start.cjs`);
const silent = { out: () => undefined, err: () => undefined };

process.argv = [process.argv[0], path('dist/cli.js'), '--version'];
process.stdout.write = () => true;
const pieces = new Pieces(folder);
const { runCli } = pieces.load('main.cjs');
for (const sample of ['beita-2022', 'kaiyuan-2022', 'panzhihua-2022', 'tour']) {
  const code = await runCli(['check', path(`samples/${sample}.xlsx`)], silent, false);
  if (code > 1) throw new Error(`the built program cannot check samples/${sample}.xlsx`);
}
for (const [name, script] of pieces.scripts)
  writeFileSync(`${folder}/${name}.compiled`, script.createCachedData());
