import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';
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

/** Scrolls the sheet in view down until a text is drawn; only what is near the window is. */
export async function scrollToText(page: Page, text: string): Promise<void> {
  const grid = page.getByRole('grid');
  for (let top = 0; top < 20_000; top += 400) {
    await grid.evaluate((element, to) => (element.scrollTop = to), top);
    await page.waitForTimeout(50);
    if ((await grid.getByText(text).count()) > 0) return;
  }
  throw new Error(`${text} is not on the sheet`);
}
