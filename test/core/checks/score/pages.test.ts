import assert from 'node:assert/strict';
import { printSources } from '../../../../src/core/findings/sources';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { SCORE_CHECKS } from '../../../../src/core/checks/score/checks';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const pages = join(root, 'docs/rules/score');
const nameOf = (rule: string): string => rule.replace('score/', '');

describe('every score rule', () => {
  it('has a file, a test and a page of its name, and there are no pages without a rule', () => {
    const names = SCORE_CHECKS.map(({ rule }) => nameOf(rule));
    for (const name of names) {
      assert.ok(existsSync(join(root, `src/core/checks/score/${name}.ts`)), `${name}.ts`);
      assert.ok(existsSync(join(root, `test/core/checks/score/${name}.test.ts`)), `${name}.test.ts`);
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
