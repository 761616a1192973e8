import type { Frame, Page } from 'playwright-core';
import { paneOf } from './page';

/** The words a walk through the pane needs, by language. */
const WORDS = {
  'zh-CN': {
    pane: '任务窗格',
    sheet: '表格',
    tabs: { overview: '概览', findings: '校验', fill: '填充', report: '报告', proof: '核稿' },
    check: '一键校验',
    keep: '不改，写明理由',
    together: /^一并改正/,
    more: '更多',
    arrange: '章节',
    discard: '放弃改动',
    write: '写入自评报告',
    update: '更新报告',
    undo: '撤销',
    history: /^更新记录/,
    coverage: /^已核对 \d+ 个数/,
    explain: /识别依据/,
    explained: '识别依据',
    updated: '已更新自评报告',
    run: '核稿',
    corrections: /^一并改正/,
    pages: {
      trial: ['试算评分标准', '试算评分标准'],
      settings: ['设置', '设置'],
      changes: ['改动记录', '改动记录'],
      rules: ['规则目录', '规则目录'],
      guide: ['使用指南', '使用指南'],
    },
  },
  'en-US': {
    pane: 'Task pane',
    sheet: 'Worksheet',
    tabs: { overview: 'Start', findings: 'Check', fill: 'Fill', report: 'Report', proof: 'Proof' },
    check: 'Check workbook',
    keep: 'Keep, give a reason',
    together: /^Correct all/,
    more: 'More',
    arrange: 'Sections',
    discard: 'Discard changes',
    write: 'Write report sheet',
    update: 'Update the report',
    undo: 'Undo',
    history: /^History/,
    coverage: /^\d+ figures checked/,
    explain: /^How .* was read$/,
    explained: 'How it was read',
    updated: 'Report sheet updated',
    run: 'Proof-read',
    corrections: /^Correct all/,
    pages: {
      trial: ['Try a rule', 'Try out a scoring rule'],
      settings: ['Settings', 'Settings'],
      changes: ['Changes', 'Changes'],
      rules: ['All rules', 'All rules'],
      guide: ['Guide', 'Guide'],
    },
  },
} as const;

export type Language = keyof typeof WORDS;

/** Opens one view after the other and calls back with its name. */
export async function walk(
  page: Page,
  language: Language,
  arrived: (view: string, pane: Frame) => Promise<void>,
): Promise<void> {
  const words = WORDS[language];
  const show = (name: string) => page.getByRole('tab', { name, exact: true }).click();
  await show(words.pane);
  const pane = await paneOf(page);
  const press = (name: string | RegExp) => pane.getByRole('button', { name }).first().click();
  const tab = (name: keyof typeof words.tabs) => pane.getByRole('tab', { name: words.tabs[name] }).click();
  const at = (view: string) => arrived(view, pane);
  const titled = (name: string | RegExp) => pane.getByRole('heading', { level: 2, name }).waitFor();

  await at('overview');
  await press(words.check);
  const finding = pane.getByRole('article').filter({ hasText: '54.31' }).first();
  await finding.waitFor();
  await at('check');
  await finding.getByRole('button').first().click();
  await press(words.keep);
  await pane.getByRole('textbox').first().waitFor();
  await at('finding');
  await press(words.together);
  await titled(words.corrections);
  await at('corrections');
  await tab('fill');
  await pane.getByRole('checkbox').nth(1).waitFor();
  await at('fill');
  await tab('report');
  await pane.getByRole('button', { name: words.write }).waitFor();
  await at('report');
  await press(words.arrange);
  await pane.getByRole('checkbox').nth(1).click();
  await at('sections');
  await press(words.discard);
  await press(words.write);
  await pane.getByRole('button', { name: words.undo }).first().waitFor();
  await show(words.sheet);
  await show('政府业务经费');
  await page
    .locator('[data-cell]', { hasText: /^45\.08$/ })
    .first()
    .click();
  await page.keyboard.type('50');
  await page.keyboard.press('Enter');
  await show(words.pane);
  await tab('report');
  await pane.getByRole('article').first().waitFor();
  await at('refresh');
  await press(words.update);
  await pane.getByText(words.updated).first().waitFor();
  await pane.getByText(words.history).click();
  await at('history');
  await tab('overview');
  await press(words.explain);
  await titled(words.explained);
  await at('explain');
  await tab('findings');
  await press(words.coverage);
  await pane.locator('summary').first().click();
  await at('coverage');
  for (const [page, [name, title]] of Object.entries(words.pages)) {
    await press(words.more);
    await pane.getByRole('menuitem', { name }).click();
    await titled(title);
    await at(page);
  }
  await tab('proof');
  await pane.getByRole('button', { name: words.run, exact: true }).waitFor();
  await at('proof');
}
