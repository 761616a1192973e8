import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ARRAY_MEMBERS, throwIfAborted } from '../../src/floor/members';

const root = fileURLToPath(new URL('../..', import.meta.url));
const LIST = [3, 1, 2, 1];

/** Calls by member; each is made of the browser's own member and of ours. */
const CALLS: Readonly<Record<string, readonly unknown[][]>> = {
  findLast: [[(item: number) => item === 1], [(item: number) => item > 9]],
  findLastIndex: [[(item: number) => item === 1], [(item: number) => item > 9]],
  toReversed: [[]],
  toSorted: [[], [(a: number, b: number) => b - a]],
  toSpliced: [
    [1, 2],
    [1, 1, 7, 8],
    [-1, 1],
  ],
  with: [
    [0, 9],
    [-1, 9],
  ],
};

describe('what a browser of the floor lacks', () => {
  for (const [name, member] of Object.entries(ARRAY_MEMBERS)) {
    it(`${name} does what the standard says and leaves the list alone`, () => {
      const calls = CALLS[name];
      assert.ok(calls, `no calls of ${name}`);
      for (const args of calls) {
        const own: unknown = Reflect.get(Array.prototype, name);
        assert.ok(typeof own === 'function');
        const list = [...LIST];
        assert.deepEqual(Reflect.apply(member, list, args), Reflect.apply(own, LIST, args));
        assert.deepEqual(list, LIST);
      }
    });
  }

  it('is all that the library declarations of ES2023 add to arrays', () => {
    const folder = join(createRequire(import.meta.url).resolve('typescript'), '..');
    const declared = readFileSync(join(folder, 'lib.es2023.array.d.ts'), 'utf8');
    const [, added = ''] = /interface Array<T> \{([\s\S]*?)\n\}/.exec(declared) ?? [];
    const names = new Set([...added.matchAll(/^ {4}(\w+)[(<]/gm)].map(([, name]) => name));
    assert.deepEqual([...names].sort(), Object.keys(ARRAY_MEMBERS).sort());
  });

  it('is refused out of range', () => {
    assert.throws(() => Reflect.apply(ARRAY_MEMBERS['with'] ?? assert.fail, [1], [1, 0]), RangeError);
  });

  it('stops what was aborted, and nothing else', () => {
    throwIfAborted.call(new AbortController().signal);
    assert.throws(() => throwIfAborted.call(AbortSignal.abort()), { name: 'AbortError' });
  });
});

describe('the pages', () => {
  it('begin with what the floor lacks', () => {
    for (const entry of ['taskpane/index.tsx', 'commands/index.ts', 'workbench/page/index.tsx']) {
      const [first = ''] = readFileSync(join(root, 'src', entry), 'utf8').split('\n');
      assert.match(first, /^import '[./]+\/floor\/raise';$/, entry);
    }
  });

  it('say in the pane itself, in both languages and without any script, when it does not start', () => {
    const html = readFileSync(join(root, 'src/taskpane/taskpane.html'), 'utf8');
    const [, body = ''] = html.split('<body>');
    assert.match(
      body,
      /<div id="pane">\s*<div id="not-started"[\s\S]*WebView2[\s\S]*lang="en"[\s\S]*<\/div>/,
    );
    assert.match(html, /animation: not-started/);
  });

  it('say so at once when a script fails, in words that the oldest browser runs', () => {
    const script = readFileSync(join(root, 'src/taskpane/start.js'), 'utf8');
    assert.doesNotMatch(script, /=>|\b(?:const|let|class|async)\b|`|\?\.|\?\?/);
  });
});
