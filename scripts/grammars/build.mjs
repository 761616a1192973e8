// Turns every src/**/NAME.peggy into src/**/generated/NAME.js with its type declarations, and so does a folder
// NAME.grammar: its files are one grammar, that of its own name (NAME.peggy, where parsing starts) first.
// A grammar whose first line is `// peggy --cache` is parsed with memoisation (linear time for much backtracking).
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { builtOnce } from './built-once.mjs';
import { firstCharacters, lookingAhead } from './first-characters.mjs';

const root = new URL('../..', import.meta.url).pathname;
const FOLDER = '.grammar';

/** Every grammar below a folder: its name, the folder it belongs to, and its files, the first one first. */
function* grammars(folder) {
  for (const entry of readdirSync(folder)) {
    const path = join(folder, entry);
    if (!statSync(path).isDirectory()) {
      if (entry.endsWith('.peggy')) yield { name: basename(entry, '.peggy'), folder, files: [path] };
    } else if (entry.endsWith(FOLDER)) {
      const name = basename(entry, FOLDER);
      const main = `${name}.peggy`;
      const others = readdirSync(path).filter((file) => file.endsWith('.peggy') && file !== main);
      yield { name, folder, files: [main, ...others].map((file) => join(path, file)) };
    } else yield* grammars(path);
  }
}

for (const { name, folder, files } of grammars(join(root, 'src'))) {
  const target = join(folder, 'generated', `${name}.js`);
  mkdirSync(dirname(target), { recursive: true });
  const cache = readFileSync(files[0], 'utf8').startsWith('// peggy --cache') ? ['--cache'] : [];
  const peggy = join(root, 'node_modules/peggy/bin/peggy.js');
  execFileSync(process.execPath, [peggy, '--format', 'es', '--dts', ...cache, '-o', target, ...files], {
    stdio: 'inherit',
  });
  const sources = files.map((file) => ({ source: file, text: readFileSync(file, 'utf8') }));
  writeFileSync(target, lookingAhead(builtOnce(readFileSync(target, 'utf8')), firstCharacters(sources)));
}
