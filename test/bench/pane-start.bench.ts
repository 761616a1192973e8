/**
 * How soon the pane's first button is there, beside a bare pane with Fluent UI in the same run, on a processor that is
 * four times as slow: `npm run build && npm run bench:pane`. Prints both medians and their ratio.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { Visit } from '../browser/support/page';

const here = fileURLToPath(new URL('.', import.meta.url));
const ROUNDS = 7;
const SLOWNESS = 4;

const { outputFiles } = await build({
  entryPoints: { host: join(here, 'pane-start/host.ts'), bare: join(here, 'pane-start/bare.tsx') },
  bundle: true,
  minify: true,
  write: false,
  jsx: 'automatic',
  target: 'es2022',
  define: { 'process.env.NODE_ENV': '"production"' },
  outdir: '/',
});
const scripts = new Map(outputFiles.map(({ path, text }) => [`/__bench${path}`, text]));
const page = (body: string) => `<!doctype html><meta charset="utf-8"><body style="margin:0">${body}</body>`;
const pages = new Map([
  ['/__bench/host.html', page('<script src="/__bench/host.js"></script>')],
  [
    '/__bench/bare.html',
    page(
      '<div id="pane"></div><script src="/bridge.js"></script><script src="/office/office.js"></script><script src="/__bench/bare.js"></script>',
    ),
  ],
]);

/** Notes when the first button is on the screen; a text, since what compiles this file adds helpers to functions. */
const NOTE_FIRST_BUTTON = `(function look() {
  if (!document.querySelector('button')) return requestAnimationFrame(look);
  requestAnimationFrame(() => { window.firstButton = performance.now(); });
})()`;

/** Milliseconds from the frame's navigation to the frame after its first button has appeared. */
async function firstButton(visit: Visit, pane: string): Promise<number> {
  const context = await visit.browser.newContext({ locale: 'zh-CN', serviceWorkers: 'block' });
  const opened = await context.newPage();
  await context.route('**/__bench/**', (route) => {
    const { pathname } = new URL(route.request().url());
    const script = scripts.get(pathname);
    return script === undefined
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: pages.get(pathname) ?? '' })
      : route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: script });
  });
  await context.addInitScript(NOTE_FIRST_BUTTON);
  const slow = await context.newCDPSession(opened);
  await slow.send('Emulation.setCPUThrottlingRate', { rate: SLOWNESS });
  await opened.goto(new URL(`/__bench/host.html?pane=${pane}`, visit.address).href);
  const element = await opened.waitForSelector('iframe');
  const frame = await element.contentFrame();
  if (!frame) throw new Error('no frame');
  await frame.waitForFunction(() => (window as { firstButton?: number }).firstButton !== undefined);
  const time = await frame.evaluate(() => (window as { firstButton?: number }).firstButton ?? 0);
  await context.close();
  return time;
}

const median = (times: readonly number[]) =>
  Math.round(times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0);

const visit = await Visit.start();
const [bare, ours]: [number[], number[]] = [[], []];
for (let round = 0; round < ROUNDS; round += 1) {
  bare.push(await firstButton(visit, '/__bench/bare.html'));
  ours.push(await firstButton(visit, '/workbench-pane.html?lang=zh-CN'));
}
await visit.stop();
console.log(
  `first button at ${SLOWNESS}x: bare Fluent pane ${median(bare)} ms, ours ${median(ours)} ms, ratio ${(median(ours) / median(bare)).toFixed(2)}`,
);
