/**
 * Builds the command line: `dist/cli.js`, which starts whatever its folder is called (a module or not), and beside it
 * in `dist/cli/` the program, the large libraries that few commands need, and the program as this Node compiled it.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const path = (relative) => fileURLToPath(new URL(`../${relative}`, import.meta.url));

/** Libraries in files of their own: documents, formulas without results, PDF. */
const LIBRARIES = ['docx', '@univerjs/core', '@univerjs/engine-formula', 'unpdf'];
const fileOf = (library) => `${library.replace('@', '').replace('/', '-')}.cjs`;

/** Leaves the libraries to be loaded from their files. */
const librariesApart = {
  name: 'libraries-apart',
  setup({ onResolve }) {
    onResolve({ filter: /^[^.]/ }, ({ path: name, kind }) =>
      kind !== 'entry-point' && LIBRARIES.includes(name)
        ? { path: `./${fileOf(name)}`, external: true }
        : undefined,
    );
  },
};

/** The parser of arguments asks for it only for commands that are programs of their own; loading it takes a tenth of a start. */
const NO_CHILD_PROCESSES = { 'node:child_process': path('scripts/no-child-process.mjs') };

const SETTINGS = {
  bundle: true,
  minify: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20.19',
  logLevel: 'warning',
  plugins: [librariesApart],
  alias: NO_CHILD_PROCESSES,
  // What V8 keeps of a compiled script has lost how it imports: a library apart is required.
  supported: { 'dynamic-import': false },
};

const START = `#!/usr/bin/env node
if (typeof require === 'function') require('./cli/start.cjs').start();
else void import('./cli/start.cjs').then(({ default: { start } }) => start());
`;

rmSync(path('dist/cli'), { recursive: true, force: true });
await Promise.all([
  build({ ...SETTINGS, entryPoints: [path('src/cli/index.ts')], outfile: path('dist/cli/main.cjs') }),
  build({ ...SETTINGS, entryPoints: [path('src/cli/start.ts')], outfile: path('dist/cli/start.cjs') }),
  ...LIBRARIES.map((library) =>
    build({ ...SETTINGS, entryPoints: [library], outfile: path(`dist/cli/${fileOf(library)}`) }),
  ),
]);
writeFileSync(path('dist/cli.js'), START);
chmodSync(path('dist/cli.js'), 0o755);
writeFileSync(path('dist/package.json'), '{"type":"commonjs"}\n');
execFileSync(process.execPath, [path('scripts/compile-cli.mjs')], { stdio: 'inherit' });
