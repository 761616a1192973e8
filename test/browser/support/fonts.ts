import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { BrowserContext } from 'playwright-core';

const FOLDER = dirname(createRequire(import.meta.url).resolve('@fontsource-variable/noto-sans-sc/index.css'));
const ADDRESS = '/__fonts/';

/** Gives every page and frame of the context a Chinese font, under the name that the product's styles ask for. */
export async function provideChineseFont(context: BrowserContext): Promise<void> {
  await context.route(`**${ADDRESS}**`, (route) => {
    const path = new URL(route.request().url()).pathname.split(ADDRESS)[1] ?? '';
    if (path !== 'index.css')
      return route.fulfill({ path: join(FOLDER, 'files', path.replace('files/', '')) });
    const css = readFileSync(join(FOLDER, 'index.css'), 'utf8');
    return route.fulfill({
      contentType: 'text/css',
      body: css.replaceAll('Noto Sans SC Variable', 'Noto Sans CJK SC'),
    });
  });
  await context.addInitScript((address) => {
    document.addEventListener('DOMContentLoaded', () => {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = address;
      document.head.append(link);
    });
  }, `${ADDRESS}index.css`);
}
