import assert from 'node:assert/strict';
import { printSources } from '../../../../src/core/findings/sources';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { basename, join } from 'node:path';
import { SCORE_CHECKS } from '../../../../src/core/checks/score/checks';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const pages = join(root, 'docs/rules/score');
/** The names of the files below a folder, whichever of its folders they lie in. */
const filesBelow = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => basename(path));
const nameOf = (rule: string): string => rule.replace('score/', '');

describe('every score rule', () => {
  it('has a file, a test and a page of its name, and there are no pages without a rule', () => {
    const names = SCORE_CHECKS.map(({ rule }) => nameOf(rule));
    const sources = filesBelow('src/core/checks/score');
    const tests = filesBelow('test/core/checks/score');
    for (const name of names) {
      assert.ok(sources.includes(`${name}.ts`), `${name}.ts`);
      assert.ok(tests.includes(`${name}.test.ts`), `${name}.test.ts`);
    }
    assert.deepEqual(readdirSync(pages).sort(), names.map((name) => `${name}.md`).sort());
  });

  it('has a page with its title, its demand and its source', () => {
    for (const { rule, title, demand, source } of SCORE_CHECKS) {
      const page = readFileSync(join(pages, `${nameOf(rule)}.md`), 'utf8');
      for (const words of [rule, title, demand, printSources(source)])
        assert.ok(page.includes(words), `${rule}: ${words}`);
    }
  });
});
