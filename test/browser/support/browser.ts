import { chromium, type Browser } from 'playwright-core';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

/**
 * Starts a real browser: the one named by CHROMIUM_PATH, else the headless Chromium that an npm package carries
 * (Linux x64), else Edge or Chrome as installed.
 */
export async function startBrowser(): Promise<Browser> {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return chromium.launch({ executablePath: named, args: FLAGS });
  if (process.platform === 'linux' && process.arch === 'x64') return startPackaged();
  return chromium
    .launch({ channel: 'msedge', args: FLAGS })
    .catch(() => chromium.launch({ channel: 'chrome', args: FLAGS }));
}

/**
 * The package unpacks its shared libraries and fonts only where it believes to run on AWS Lambda; told so, it needs
 * no system package at all.
 */
async function startPackaged(): Promise<Browser> {
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs20.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  const executablePath = await packaged.executablePath();
  return chromium.launch({ executablePath, args: [...FLAGS, '--headless=shell'] });
}
