/**
 * Renders the icons drawn in assets/*.svg to the PNG files that Office asks for. Run by hand after a drawing has
 * changed (`npm run icons`); the PNG files are committed, so that a build needs no browser.
 */
import chromiumPackage from '@sparticuz/chromium';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

/** Pixel sizes by drawing: the product's own icon, and those of the ribbon buttons. */
const SIZES: Readonly<Record<string, readonly number[]>> = {
  icon: [16, 32, 64, 80, 128],
  check: [16, 32, 80],
  fill: [16, 32, 80],
  report: [16, 32, 80],
  proof: [16, 32, 80],
};

const assets = fileURLToPath(new URL('../assets/', import.meta.url));
const system = '/usr/bin/chromium';
const browser = await chromium.launch(
  existsSync(system)
    ? { executablePath: system }
    : { executablePath: await chromiumPackage.executablePath(), args: chromiumPackage.args },
);
const page = await browser.newPage();
for (const [name, sizes] of Object.entries(SIZES)) {
  const drawing = readFileSync(`${assets}${name}.svg`, 'utf8');
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${drawing}`);
    writeFileSync(`${assets}${name}-${size}.png`, await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
