import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  scripts: Record<string, string>;
};

describe('the build', () => {
  it('ends with webpack, so that options behind -- reach it as the documents write them', () => {
    assert.match(scripts.build ?? '', /&& webpack --mode production$/);
  });
});
