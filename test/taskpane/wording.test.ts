import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { enUS } from '../../src/taskpane/strings/en-US';
import { zhCN } from '../../src/taskpane/strings/zh-CN';
import { enUS as ribbonEnUS } from '../../src/commands/strings/en-US';
import { zhCN as ribbonZhCN } from '../../src/commands/strings/zh-CN';
import { enUS as pageEnUS } from '../../src/workbench/page/strings/en-US';
import { zhCN as pageZhCN } from '../../src/workbench/page/strings/zh-CN';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(`${root}/${path}`, 'utf8');
/** Every text of the ribbon, in both languages. */
const manifest = [...read('manifest.xml').matchAll(/(?:DefaultValue|Value)="([^"]+)"/g)].map(
  ([, text = '']) => text,
);

/** Every text of a catalogue; functions are called with a number, a list of one that reads like it, or a text. */
function* texts(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'function') yield called(value as (...data: unknown[]) => unknown);
  else for (const child of Object.values(value as object)) yield* texts(child);
}

function called(say: (...data: unknown[]) => unknown): string {
  try {
    return String(say([3], 5, 1, 2));
  } catch {
    return String(say('3', '5'));
  }
}

describe('the words of the product', () => {
  /** Bold beginnings of paragraphs that name nothing to press: what the paragraph is about, or marks in a report. */
  const TOPICS: readonly string[] = [
    '读表 → 校验 → 填充 → 报告 → 核稿',
    'Excel 2021 及以上、Microsoft 365、网页版 Excel',
    'WPS 或旧版 Office',
    '先试一试',
    '改正',
    '找问题',
    '四舍五入不算错',
    '要看的',
    '【待填写：……】',
    'Read → Check → Fill → Report → Proof',
  ];

  for (const [file, catalogues] of [
    ['guide.md', [zhCN, pageZhCN]],
    ['guide.en.md', [enUS, pageEnUS]],
  ] as const) {
    it(`are in ${file} those of the pane, the page and the ribbon`, () => {
      const known = [...catalogues.flatMap((each) => [...texts(each)]), ...manifest];
      const bold = [...read(`docs/${file}`).matchAll(/\*\*([^*]+?)\*\*/g)].map(([, name = '']) => name);
      assert.ok(bold.length > 10);
      const isKnown = (name: string): boolean =>
        known.some((text) => text === name || text.startsWith(name.replace(/…$/u, '')));
      assert.deepEqual(
        bold.filter((name) => !TOPICS.includes(name) && !isKnown(name)),
        [],
      );
    });
  }

  it('have none of those that wording.md rules out for a finding and its reason', () => {
    const ruledOut = /警告|豁免|隐患|严重|原因不明|未能识别|覆盖面|填充指标|自评文本/;
    assert.deepEqual(
      [...texts(zhCN), ...texts(pageZhCN), ...texts(ribbonZhCN)].filter((text) => ruledOut.test(text)),
      [],
    );
    assert.deepEqual(
      [...texts(enUS), ...texts(pageEnUS), ...texts(ribbonEnUS)].filter((text) =>
        /\b(waive|warning)/i.test(text),
      ),
      [],
    );
  });
});
