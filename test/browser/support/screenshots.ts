import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

/**
 * Takes a picture into docs/images/ when KEEP_SCREENSHOTS is set, so that ordinary runs leave the committed
 * pictures alone.
 */
export async function keepScreenshot(page: Page, name: string): Promise<void> {
  if (!process.env['KEEP_SCREENSHOTS']) return;
  await page.waitForTimeout(400);
  await page.screenshot({
    path: fileURLToPath(new URL(`../../../docs/images/${name}.png`, import.meta.url)),
  });
}
