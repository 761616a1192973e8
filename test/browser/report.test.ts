import assert from 'node:assert/strict';
import type { Frame, Page } from 'playwright-core';
import { accessibilityProblems } from './support/accessibility';
import { atRest, cellText, isAt, paneOf, scrollTo, scrollToText, Visit, visitForAll } from './support/page';
import { keepScreenshot } from './support/screenshots';

/** A year with the report: filled, written, edited, updated after the tables have changed; with real clicks. */
describe('a report that is written, edited and updated', () => {
  let visit: Visit;
  let page: Page;
  let pane: Frame;

  before(async () => {
    visit = await Visit.start();
    page = await visit.open('?sample=tour.xlsx');
    pane = await paneOf(page);
  });
  after(async () => {
    await visit.stop();
  });

  const inPane = (name: string | RegExp) => pane.getByRole('button', { name });
  const showSheet = async (name: string) => {
    await page.getByRole('tab', { name, exact: true }).click();
    await page.getByRole('grid', { name: `工作表 ${name}` }).waitFor();
  };
  const preview = async () => {
    await pane.getByRole('tab', { name: '报告' }).click();
    await inPane(/^(写入自评报告|更新报告)$/).waitFor();
  };
  const enter = async (address: string, text: string) => {
    await page.locator(`[data-cell="${address}"]`).click();
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  };
  const change = (words: string) => pane.getByRole('article').filter({ hasText: words });

  /** Types over the paragraph of the linked sheet that says these words; gives its address. */
  async function rewrite(words: string, text: string): Promise<string> {
    await showSheet('自评报告');
    await scrollToText(page, words);
    const cell = page.locator('[data-cell^="B"]', { hasText: words }).first();
    const address = (await cell.getAttribute('data-cell')) ?? '';
    await enter(address, text);
    return address;
  }
  async function written(address: string): Promise<string> {
    await showSheet('自评报告');
    await scrollTo(page, page.locator(`[data-cell="${address}"]`));
    return cellText(page, address);
  }
  const places: string[] = [];

  it('fills the tables, writes the report, and notes when', async () => {
    await pane.getByRole('tab', { name: '填充' }).click();
    await inPane(/^写入所选/).click();
    await inPane('撤销').first().waitFor();
    await preview();
    assert.equal(
      await pane.getByRole('tab', { name: /^对照/ }).count(),
      0,
      'there is nothing to compare with',
    );
    await inPane('写入自评报告').click();
    await pane.getByText('更新记录（1 次）').waitFor();
  });

  it('keeps three paragraphs as the officer rewrites them', async () => {
    places.push(
      await rewrite(
        '45.08万元，执行率54.31%',
        '业务经费安排83万元，花了45.08万元，完成预算的54.31%，因两期工程延后。',
      ),
    );
    places.push(await rewrite('23.97万元，执行率', '研究咨询经费支出二十余万元，预算32万元。'));
    places.push(await rewrite('【待填写：主要职能】', '负责区政府日常事务的协调。'));
    assert.match(await written(places[0] ?? ''), /因两期工程延后/);
  });

  it('shows after two figures have changed what the update would do, the old text beside the new', async () => {
    await showSheet('政府业务经费');
    const executed = page.locator('[data-cell]', { hasText: /^45\.08$/ });
    while ((await executed.count()) > 0)
      await enter((await executed.first().getAttribute('data-cell')) ?? '', '50');
    await showSheet('政策研究咨询');
    const other =
      (await page
        .locator('[data-cell]', { hasText: /^23\.97$/ })
        .first()
        .getAttribute('data-cell')) ?? '';
    await enter(other, '30');
    await preview();
    await pane.getByRole('tab', { name: /^对照/, selected: true }).waitFor();
    const edited = change('因两期工程延后');
    await edited.getByText('您改过，逐数更新').waitFor();
    assert.deepEqual(await edited.locator('del').allInnerTexts(), ['45.08万元', '54.31%']);
    assert.deepEqual(await edited.locator('ins').allInnerTexts(), ['50万元', '60.24%']);
    const unrecognised = change('二十余万元');
    await unrecognised.getByText('没有在您的文字中认出').waitFor();
    await unrecognised.getByText('原为23.97万元，现为30万元').waitFor();
    await change('已随表更新').first().waitFor();
    await pane.getByText(/^另有 \d+ 段不变$/).click();
    await pane.getByText('负责区政府日常事务的协调。').waitFor();
    assert.deepEqual(await accessibilityProblems(pane), []);
    await pane.getByText(/^另有 \d+ 段不变$/).click();
    for (const look of [{ colorScheme: 'dark' }, { colorScheme: 'light', forcedColors: 'active' }] as const) {
      await page.emulateMedia(look);
      await atRest(page);
      await atRest(pane);
      assert.deepEqual(await accessibilityProblems(pane), [], JSON.stringify(look));
    }
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    await unrecognised.scrollIntoViewIfNeeded();
    await keepScreenshot(page, 'page-refresh');
  });

  it('is reached with the keyboard alone, in the order in which it is read', async () => {
    await inPane('章节').focus();
    const reached: string[] = [];
    while (reached.at(-1) !== '暂不更新' && reached.length < 20) {
      await page.keyboard.press('Tab');
      reached.push(
        await pane.evaluate(() => {
          const focused = document.activeElement as HTMLElement | null;
          return focused?.getAttribute('aria-label') ?? focused?.innerText ?? '';
        }),
      );
    }
    assert.deepEqual(
      reached.map((text) => text.replace(/\d+/g, 'n').trim()),
      [
        '上一处（Shift+Fn）',
        '下一处（Fn）',
        '待填写 n',
        '请核实 n',
        '已更正 n',
        '拟写 n',
        '您改过 n',
        '对照（n）',
        '另有 n 段不变',
        '更新记录（n 次）',
        '更新报告',
        '暂不更新',
      ],
    );
  });

  it('leaves the report as it is when the update is declined', async () => {
    await inPane('暂不更新').click();
    await pane.getByText('已取消，工作簿没有改动。').first().waitFor();
    assert.match(await written(places[0] ?? ''), /花了45\.08万元，完成预算的54\.31%/);
  });

  it('updates the figures in the officer’s own words, and says in the history what it did', async () => {
    await preview();
    await inPane('更新报告').click();
    await pane.getByText('更新记录（2 次）').waitFor();
    assert.equal(
      await written(places[0] ?? ''),
      '业务经费安排83万元，花了50万元，完成预算的60.24%，因两期工程延后。',
    );
    assert.equal(await written(places[1] ?? ''), '研究咨询经费支出二十余万元，预算32万元。');
    assert.equal(await written(places[2] ?? ''), '负责区政府日常事务的协调。');
    await pane.getByRole('tab', { name: '对照（0）' }).waitFor();
    await pane.getByText('更新记录（2 次）').click();
    const history = pane.locator('details', { hasText: '更新记录' });
    await history.getByText('原为45.08万元，现为50万元').first().waitFor();
    await history.getByText('原为23.97万元，现为30万元（您的文字中没有认出，未替换）').waitFor();
    await history.getByText(/^写入 \d+ 段$/).waitFor();
    assert.deepEqual(await accessibilityProblems(pane), []);
    await history.scrollIntoViewIfNeeded();
    await keepScreenshot(page, 'page-history');
  });

  it('draws charts on the sheet whose figures a screen reader can tell', async () => {
    await showSheet('自评报告');
    await page.getByRole('grid').evaluate((grid) => {
      grid.scrollTop = 0;
      grid.scrollLeft = 4000;
    });
    const charts = page.locator('[data-chart]');
    await charts.first().waitFor({ state: 'attached' });
    assert.ok((await charts.count()) > 0);
    const names = await charts.evaluateAll((all) =>
      all.map((chart) => chart.getAttribute('aria-label') ?? ''),
    );
    assert.ok(
      names.some((name) => name.includes('政府业务经费') && /\d/.test(name)),
      names.join('\n'),
    );
    assert.deepEqual(await accessibilityProblems(page), []);
  });

  it('never sees an error, and no request leaves the origin', () => {
    assert.deepEqual(visit.complaints, []);
  });
});

describe('the sections and the figures of the report', () => {
  let visit: Visit;

  visitForAll((started) => (visit = started));

  async function openReport(): Promise<{ page: Page; pane: Frame }> {
    const page = await visit.open('');
    const pane = await paneOf(page);
    await pane.getByRole('tab', { name: '报告' }).click();
    await pane.getByRole('button', { name: '导出 Word' }).waitFor();
    return { page, pane };
  }
  const firstLevel = (pane: Frame) => pane.getByRole('heading', { level: 3 }).allInnerTexts();

  it('are left out, renamed and moved with the keyboard, seen at once, and found by whoever opens the pane next', async () => {
    const { page, pane } = await openReport();
    const before = await firstLevel(pane);
    await pane.getByRole('button', { name: '章节', exact: true }).press('Enter');
    const funds = pane.getByLabel('“部门财政资金收支情况”的标题');
    await funds.waitFor();
    await pane.getByRole('button', { name: '上移“部门财政资金收支情况”' }).press('Enter');
    await pane.getByRole('heading', { level: 3, name: '一、部门财政资金收支情况' }).waitFor();
    await pane.getByText('“部门财政资金收支情况”现为同级').waitFor({ state: 'attached' });
    assert.equal(
      await pane.evaluate(() => document.activeElement?.getAttribute('aria-label')),
      '上移“部门财政资金收支情况”',
      'the moved button keeps the focus',
    );
    await funds.fill('资金收支');
    await funds.press('Enter');
    await pane.getByRole('heading', { level: 3, name: '一、资金收支' }).waitFor();
    await pane.getByLabel('保留“评价结论及建议”').press('Space');
    await pane.getByRole('heading', { level: 3, name: /评价结论及建议/ }).waitFor({ state: 'detached' });
    await pane.getByText('尚未保存').waitFor();
    assert.deepEqual(await accessibilityProblems(pane), []);
    await keepScreenshot(page, 'page-sections');
    await pane.getByRole('button', { name: '保存章节安排' }).click();
    await pane.getByText('章节安排已保存在工作簿中。').first().waitFor();
    const kept = await firstLevel(pane);
    assert.deepEqual([kept[0], kept.length], ['一、资金收支', before.length - 1]);

    await pane.evaluate(() => location.reload());
    const next = await paneOf(page);
    await next.getByRole('tab', { name: '报告' }).click();
    await next.getByRole('button', { name: '导出 Word' }).waitFor();
    assert.deepEqual(await firstLevel(next), kept);
  });

  it('lead both ways: a number selects its cell, and a selected cell shows its sentences', async () => {
    const { page, pane } = await openReport();
    await pane.getByRole('button', { name: '806.1万元 转到' }).first().click();
    await page.getByRole('tab', { name: '部门整体', exact: true, selected: true }).waitFor();
    await isAt(page, 'F5');
    await page.locator('[data-cell="C5"]').click();
    await pane.getByText(/^\d+ 段用到 部门整体!C5/).waitFor();
    const marked = await pane
      .getByRole('button', { name: '转到 部门整体!C5' })
      .first()
      .evaluate((figure) => getComputedStyle(figure).backgroundColor);
    assert.notEqual(marked, 'rgba(0, 0, 0, 0)');
    assert.equal(
      await page.evaluate(() => document.activeElement?.tagName === 'IFRAME'),
      false,
      'the sheet keeps the focus',
    );
    await page.getByRole('tab', { name: '政府业务经费', exact: true }).click();
    await page
      .locator('[data-cell]', { hasText: /^45\.08$/ })
      .first()
      .click();
    await pane.getByText(/^\d+ 段用到 政府业务经费!/).waitFor();
    await page.locator('[data-cell="A1"]').click();
    await pane.getByText('报告中没有句子用到 政府业务经费!A1。').waitFor();
  });

  for (const [language, words] of [
    ['zh-CN', { write: '报告', word: '导出 Word', list: '核对说明', corrected: '已更正', goTo: '转到' }],
    [
      'en-US',
      {
        write: 'Report',
        word: 'Export Word',
        list: 'What the check says',
        corrected: 'Corrected',
        goTo: 'Go to',
      },
    ],
  ] as const) {
    it(`say where the report departs from a contradicted figure, with the way to it, in ${language}`, async () => {
      const page = await visit.open(`?lang=${language}`, { locale: language });
      const pane = await paneOf(page);
      await pane.getByRole('tab', { name: words.write }).click();
      await pane.getByRole('button', { name: words.word }).waitFor();
      const paragraph = pane.locator('[id^=paragraph-]', { hasText: '45.08万元，执行率54.31%' });
      const note = paragraph.getByRole('list', { name: words.list }).getByRole('listitem');
      assert.match(
        // What is far from the window is laid out only when it comes near, and has no inner text before.
        ((await note.textContent()) ?? '').replace(/\s+/g, ' '),
        new RegExp(`^${words.corrected}.*54.31.*45.31`),
      );
      await note.getByRole('button', { name: `${words.goTo} 政府业务经费!H6` }).click();
      await page.getByRole('tab', { name: '政府业务经费', exact: true, selected: true }).waitFor();
      await isAt(page, 'H6');
      await note.scrollIntoViewIfNeeded();
      assert.deepEqual(await accessibilityProblems(pane), []);
      if (language === 'zh-CN') await keepScreenshot(page, 'page-notes');
    });
  }

  it('never see an error, and no request leaves the origin', () => {
    assert.deepEqual(visit.complaints, []);
  });
});

describe('the ribbon on the page', () => {
  let visit: Visit;

  before(async () => {
    visit = await Visit.start();
  });
  after(async () => {
    await visit.stop();
  });

  it('runs the commands of the manifest as Excel does, without the pane', async () => {
    const page = await visit.open('');
    await paneOf(page);
    const ribbon = page.getByRole('toolbar', { name: '绩效自评' });
    const press = async (name: string, sheet: string) => {
      await ribbon.getByRole('button', { name }).click();
      await page.getByRole('tab', { name: sheet, exact: true, selected: true }).waitFor();
      await ribbon.getByRole('button', { name, disabled: false }).waitFor();
    };
    await press('一键校验', '校验结果');
    await page.locator('[data-cell="A4"]', { hasText: /^发现 \d+ 个问题/ }).waitFor();
    await press('填充空格', '填充结果');
    await press('生成报告', '自评报告');
    assert.equal(await page.locator('iframe').count(), 1, 'the frames of the commands are gone');
    await page.mouse.move(600, 500);
    await page.getByRole('tooltip').waitFor({ state: 'hidden' });
    assert.deepEqual(await accessibilityProblems(page), []);
    await ribbon.getByRole('button', { name: '自评助手' }).click();
    assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'IFRAME');
    assert.deepEqual(visit.complaints, []);
  });
});
