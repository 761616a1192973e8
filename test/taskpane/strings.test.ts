import assert from 'node:assert/strict';
import { enUS } from '../../src/taskpane/strings/en-US';
import { zhCN } from '../../src/taskpane/strings/zh-CN';

/** Every text of a catalogue by path; functions are called with plausible data. */
function* texts(value: unknown, path = ''): Generator<readonly [string, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'function')
    yield [path, String((value as (...data: unknown[]) => unknown)(3, 5))];
  else for (const [key, child] of Object.entries(value as object)) yield* texts(child, `${path}/${key}`);
}

const HAN = /\p{Script=Han}/u;

/** Punctuation and figures alone have no language. */
const WORDLESS = /^[\d\s，。：]*$/;

describe('the pane’s words', () => {
  it('are complete in both languages', () => {
    const paths = (catalogue: unknown) => [...texts(catalogue)].map(([path]) => path);
    assert.deepEqual(paths(enUS), paths(zhCN));
  });

  it('are Chinese in the Chinese catalogue and not in the English one', () => {
    assert.deepEqual(
      [...texts(zhCN)].filter(([, text]) => !HAN.test(text) && !WORDLESS.test(text)),
      [],
    );
    assert.deepEqual(
      [...texts(enUS)].filter(([, text]) => HAN.test(text)),
      [],
    );
  });
});
