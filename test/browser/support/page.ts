import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContextOptions, Frame, Locator, Page } from 'playwright-core';
import { createHandler } from '../../../scripts/serve.mjs';
import { startBrowser } from './browser';
import { provideChineseFont } from './fonts';

/** The built product served on a free port, and a real browser that looks at it. */
export class Visit {
  /** What went wrong in any page: errors, refused by policy, requests that left the origin. */
  readonly complaints: string[] = [];

  private constructor(
    readonly address: string,
    readonly browser: Browser,
    private readonly server: Server,
  ) {}

  static async start(): Promise<Visit> {
    const server = createServer(createHandler());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    return new Visit(`http://127.0.0.1:${port}/`, await startBrowser(), server);
  }

  /** Opens a page of the product and notes every complaint. */
  async open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await this.browser.newContext({
      locale: 'zh-CN',
      viewport: { width: 1360, height: 860 },
      acceptDownloads: true,
      // What a service worker fetches passes by the fonts that the tests provide.
      serviceWorkers: 'block',
      ...options,
    });
    await provideChineseFont(context);
    // Less than mocha's own, so that a failure names the step that waited.
    context.setDefaultTimeout(20_000);
    const page = await context.newPage();
    page.on('pageerror', (error) => this.complaints.push(`error: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(`console: ${message.text()}`);
    });
    page.on('request', (request) => {
      const url = request.url();
      if (!/^(data|blob|about):/.test(url) && !url.startsWith(this.address))
        this.complaints.push(`left: ${url}`);
    });
    await page.goto(new URL(path, this.address).href);
    return page;
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

/** One visit for all tests of a suite, handed over when it has begun; its pages are closed after each test. */
export function visitForAll(use: (visit: Visit) => void): void {
  let visit: Visit | undefined;
  before(async () => {
    visit = await Visit.start();
    use(visit);
  });
  after(async () => {
    await visit?.stop();
  });
  afterEach(async () => {
    for (const context of visit?.browser.contexts() ?? []) await context.close();
  });
}

/** The frame with the add-in's pane, once it has read the workbook. */
export async function paneOf(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe');
  const frame = await element.contentFrame();
  if (!frame) throw new Error('the pane has no frame');
  await frame
    .getByRole('list', { name: /^(进度|Progress)$/, includeHidden: true })
    .waitFor({ state: 'attached' });
  await frame.getByText(/^(正在读取|Reading)$/).waitFor({ state: 'detached' });
  return frame;
}

/** The text that a cell of the sheet in view shows. */
export function cellText(page: Page, address: string): Promise<string> {
  return page.locator(`[data-cell="${address}"]`).innerText();
}

/** Waits until a cell of the sheet in view shows a text: what is entered or written is drawn a little later. */
export async function cellShows(page: Page, address: string, text: string): Promise<void> {
  await page
    .waitForFunction(
      ([at, wanted]) => document.querySelector<HTMLElement>(`[data-cell="${at}"]`)?.innerText === wanted,
      [address, text] as const,
    )
    .catch(async () => assert.equal(await cellText(page, address), text, address));
}

/** Waits until a cell, or a range from its active cell on, is the selected one. */
export async function isAt(page: Page, address: string): Promise<void> {
  const shown = page.getByLabel(/^(当前单元格|Active cell|Current cell)$/);
  await shown
    .and(page.getByText(address, { exact: true }))
    .waitFor()
    .catch(async () => assert.equal((await shown.innerText()).trim(), address));
}

/** Scrolls the sheet in view, and waits until its cells are drawn there. */
export async function scrollGrid(page: Page, top: number): Promise<void> {
  await page.getByRole('grid').evaluate(async (grid, to) => {
    grid.scrollTop = to;
    const { top: above, height } = grid.getBoundingClientRect();
    const middle = above + height / 2;
    let drawn = false;
    while (!drawn) {
      await new Promise(requestAnimationFrame);
      drawn = [...grid.querySelectorAll('[data-cell]')].some((cell) => {
        const box = cell.getBoundingClientRect();
        return box.top <= middle && box.bottom >= middle;
      });
    }
  }, top);
}

/** Scrolls the sheet in view down until something of it is drawn; only what is near the window is. */
export async function scrollTo(page: Page, wanted: Locator): Promise<void> {
  const height = await page.getByRole('grid').evaluate((grid) => grid.scrollHeight);
  for (let top = 0; top < height; top += 300) {
    await scrollGrid(page, top);
    if ((await wanted.count()) > 0) return;
  }
  throw new Error(`${wanted} is not on the sheet`);
}

/** Scrolls the sheet in view down until a text is drawn. */
export async function scrollToText(page: Page, text: string): Promise<void> {
  await scrollTo(page, page.getByRole('grid').getByText(text));
}

/** Waits until what a change of the page's look has set going has come to rest. */
export async function atRest(where: Page | Frame): Promise<void> {
  await where.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
}
