/**
 * Builds the command line: `dist/cli.js`, which starts whatever its folder is called (a module or not), and beside it
 * in `dist/cli/` the program in pieces, of which each is loaded when a command needs it.
 */
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));

/** Packages that are no modules ask for Node's own ones by `require`. */
const REQUIRE =
  "import{createRequire as nodeRequire}from'node:module';const require=nodeRequire(import.meta.url);";

const START = `#!/usr/bin/env node
import('./cli/main.mjs').catch((error) => {
  console.error(error);
  process.exitCode = 2;
});
`;

rmSync(`${dist}cli`, { recursive: true, force: true });
await build({
  entryPoints: { main: fileURLToPath(new URL('../src/cli/index.ts', import.meta.url)) },
  outdir: `${dist}cli`,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  banner: { js: REQUIRE },
  logLevel: 'warning',
});
mkdirSync(dist, { recursive: true });
writeFileSync(`${dist}cli.js`, START);
chmodSync(`${dist}cli.js`, 0o755);
