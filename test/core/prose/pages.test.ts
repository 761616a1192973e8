import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../../..');
const SOURCES = join(ROOT, 'src/core/prose');

/** Ids of rules as the sources of proof-reading write them. */
const rules = new Set(
  readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) =>
      [...readFileSync(join(SOURCES, name), 'utf8').matchAll(/'((?!cause)[a-z]+\/prose-[a-z-]+)'/g)].map(
        ([, rule]) => rule ?? '',
      ),
    ),
);

describe('the pages of what proof-reading finds', () => {
  for (const rule of rules) {
    it(`${rule} has a page with its requirement and an example`, () => {
      const page = join(ROOT, 'docs/rules', `${rule}.md`);
      assert.ok(existsSync(page), `${page} is missing`);
      const words = readFileSync(page, 'utf8');
      assert.match(words, new RegExp(`\`${rule}\``));
      assert.match(words, /\*\*要求\*\*/);
      assert.match(words, /\*\*例\*\*/);
    });
  }
});
