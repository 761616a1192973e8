import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { enUS } from '../../src/taskpane/strings/en-US';
import { zhCN } from '../../src/taskpane/strings/zh-CN';

const root = fileURLToPath(new URL('../..', import.meta.url));
const guide = readFileSync(`${root}/docs/guide.md`, 'utf8');

/** Every text of a catalogue; functions are called with a number. */
function* texts(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'function') yield String((value as (...data: unknown[]) => unknown)(3, 5, 1, 2));
  else for (const child of Object.values(value as object)) yield* texts(child);
}

describe('the words of the product', () => {
  it('name buttons in the guide as the pane does', () => {
    const pane = [...texts(zhCN)].join('\n');
    const ribbonAndPage =
      '自评助手 打开工作簿 下载 恢复 最近打开 查找 打印 本机留底 本机不留底（共用电脑） 清除本机留底和最近打开';
    const quoted = [...guide.matchAll(/点 \*\*([^*]+?)(?:…)?\*\*/g)].map(([, name = '']) => name);
    assert.ok(quoted.length > 10);
    assert.deepEqual(
      quoted.filter((name) => !pane.includes(name) && !ribbonAndPage.includes(name)),
      [],
    );
  });

  it('have none of those that wording.md rules out for a finding and its reason', () => {
    const ruledOut = /警告|豁免|隐患|严重|原因不明|未能识别|覆盖面|填充指标|自评文本/;
    assert.deepEqual(
      [...texts(zhCN)].filter((text) => ruledOut.test(text)),
      [],
    );
    assert.deepEqual(
      [...texts(enUS)].filter((text) => /\b(waive|warning)/i.test(text)),
      [],
    );
  });
});
