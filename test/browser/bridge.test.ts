import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import type { Seen } from './bridge/pane';
import { startBrowser } from './support/browser';

const here = dirname(fileURLToPath(import.meta.url));
const officeJs = dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/dist/office.js'));

const frame = (script: string) =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="default-src 'self'; script-src 'self'; object-src 'none'">
  <script src="bridge.js"></script><script src="office/office.js"></script>
  <script defer src="${script}"></script></head><body></body></html>`;

const PAGES: Readonly<Record<string, string>> = {
  '/favicon.ico': '',
  '/page.html': '<!doctype html><meta charset="utf-8"><body><script src="page.js"></script></body>',
  '/pane.html': frame('pane.js'),
  '/commands.html': frame('commands.js'),
};

describe('the bridge in a real browser', () => {
  let server: Server;
  let browser: Browser;
  let base: string;

  before(async () => {
    const scripts = await bundle();
    server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      void serve(pathname, scripts).then(
        (content) => {
          const type = pathname.endsWith('.html')
            ? 'text/html; charset=utf-8'
            : 'text/javascript; charset=utf-8';
          response.writeHead(200, { 'content-type': type }).end(content);
        },
        () => response.writeHead(404).end(),
      );
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await startBrowser();
  });

  after(async () => {
    await browser?.close();
    server?.close();
  });

  it('lets unmodified Office.js start as in desktop Excel and work on the workbook of the page', async () => {
    const page = await browser.newPage();
    const problems = watch(page, base);
    await page.goto(`${base}/page.html?theme=light`);
    assert.deepEqual(await seenBy(page), {
      host: 'Excel',
      platform: 'PC',
      supported: true,
      tooNew: false,
      language: 'zh-CN',
      background: '#ffffff',
      restored: 1,
      stored: '[]',
      first: 1200.5,
      changed: [null],
      setting: { a: 1 },
    } satisfies Seen);
    const model = await page.evaluate(() => {
      const { workbook } = window;
      const [first] = workbook.sheets;
      return {
        text: first?.cell(1, 0),
        marks: first?.conditionalFormats.length,
        active: workbook.active.name,
        settings: workbook.settings.size,
      };
    });
    assert.deepEqual(model, {
      text: { value: '=不是公式', textPrefix: true },
      marks: 1,
      active: '校验结果',
      settings: 1,
    });
    assert.deepEqual(problems, []);
    await page.close();
  });

  it('tells the language and the dark theme of the page', async () => {
    const page = await browser.newPage();
    await page.goto(`${base}/page.html?theme=dark&lang=en-US`);
    const seen = (await seenBy(page)) as Seen;
    assert.equal(seen.language, 'en-US');
    assert.equal(seen.background, '#262626');
    await page.close();
  });

  it('runs a ribbon command in a hidden frame, and says when there is no such function', async () => {
    const page = await browser.newPage();
    await page.goto(`${base}/page.html?theme=light`);
    await seenBy(page);
    const stamped = await page.evaluate(async () => {
      await window.runCommand('stamp');
      return [window.workbook.sheets[0]?.cell(0, 2)?.value, document.querySelectorAll('iframe').length];
    });
    assert.deepEqual(stamped, ['已盖章', 1]);
    await assert.rejects(
      page.evaluate(() => window.runCommand('missing')),
      /status 11101/,
    );
    await page.close();
  });
});

async function bundle(): Promise<ReadonlyMap<string, string>> {
  const { outputFiles } = await build({
    entryPoints: {
      page: join(here, 'bridge/page.ts'),
      pane: join(here, 'bridge/pane.ts'),
      commands: join(here, 'bridge/commands.ts'),
      bridge: join(here, '../../src/workbench/bridge.ts'),
    },
    bundle: true,
    write: false,
    target: 'es2022',
    outdir: '/',
  });
  return new Map(outputFiles.map(({ path, text }) => [path, text]));
}

async function serve(path: string, scripts: ReadonlyMap<string, string>): Promise<string | Buffer> {
  const office = /^\/office\/([\w.-]+(?:\/[\w.-]+)?)$/.exec(path)?.[1];
  return PAGES[path] ?? scripts.get(path) ?? readFile(join(officeJs, office ?? 'missing'));
}

/** Everything that would show on the console of a careful person: errors, refusals, requests to other places. */
function watch(page: Page, base: string): string[] {
  const problems: string[] = [];
  page.on('pageerror', ({ message }) => problems.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(base)) problems.push(request.url());
  });
  return problems;
}

async function seenBy(page: Page): Promise<unknown> {
  const handle = await page.waitForSelector('iframe', { state: 'attached' });
  const pane = await handle.contentFrame();
  assert.ok(pane);
  await pane.waitForFunction(() => window.seen !== undefined);
  return pane.evaluate(() => window.seen);
}
