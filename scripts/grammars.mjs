// Turns every src/**/NAME.peggy into src/**/generated/NAME.js with its type declarations.
// A grammar whose first line is `// peggy --cache` is parsed with memoisation (linear time for much backtracking).
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const root = new URL('..', import.meta.url).pathname;

function* grammars(folder) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* grammars(path);
    else if (name.endsWith('.peggy')) yield path;
  }
}

for (const source of grammars(join(root, 'src'))) {
  const folder = join(dirname(source), 'generated');
  const target = join(folder, `${basename(source, '.peggy')}.js`);
  mkdirSync(folder, { recursive: true });
  const cache = readFileSync(source, 'utf8').startsWith('// peggy --cache') ? ['--cache'] : [];
  execFileSync(
    process.execPath,
    [
      join(root, 'node_modules/peggy/bin/peggy.js'),
      '--format',
      'es',
      '--dts',
      ...cache,
      '-o',
      target,
      source,
    ],
    { stdio: 'inherit' },
  );
}
