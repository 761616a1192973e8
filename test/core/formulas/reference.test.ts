import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulePages } from '../../../scripts/rule-pages';

const FOLDER = join(import.meta.dirname, '../../../docs/rules');

describe('rule reference', () => {
  for (const { file, rule, text } of rulePages()) {
    it(`has an up-to-date page for ${rule}`, () => {
      assert.ok(
        existsSync(join(FOLDER, file)),
        `docs/rules/${file} is missing: npx tsx scripts/build-rule-pages.ts`,
      );
      const [generated] = readFileSync(join(FOLDER, file), 'utf8').split('\n---\n');
      assert.equal(generated, text, `docs/rules/${file} is stale: npx tsx scripts/build-rule-pages.ts`);
    });
  }

  it('names every rule once', () => {
    const rules = rulePages().map(({ rule }) => rule);
    assert.equal(new Set(rules).size, rules.length);
  });
});
