// Serves dist/ for trying the page, for sideloading (--https) and for the browser tests.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import sirv from 'sirv';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));
const DEFAULT_PORT = 3000;

/** The policy a page states in its <meta>, so that header and page never differ. */
function policyOf(html) {
  return /http-equiv="?Content-Security-Policy"?\s+content="([^"]*)"/.exec(html)?.[1] ?? null;
}

/** The path that is asked for; null for what is none (`//`, broken percent signs). */
function pathOf(target) {
  try {
    return decodeURI(new URL(target.replace(/^\/+/, '/'), 'http://localhost').pathname);
  } catch {
    return null;
  }
}

/** Only this machine's own names are answered, so that no foreign page can reach the server under another name. */
const isOwn = (host = '') => /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i.test(host);

/** Answers requests for files under `folder`, with strict headers. */
export function createHandler(folder = DIST) {
  const files = sirv(folder, { dev: true, dotfiles: false });
  return (request, response) => {
    const path = pathOf(request.url ?? '/');
    if (path === null || !isOwn(request.headers.host)) {
      response.statusCode = path === null ? 400 : 403;
      response.end();
      return;
    }
    const page = join(folder, path.endsWith('/') ? 'index.html' : path.replaceAll('..', ''));
    const policy = page.endsWith('.html') && existsSync(page) ? policyOf(readFileSync(page, 'utf8')) : null;
    if (policy) response.setHeader('Content-Security-Policy', policy);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'no-referrer');
    response.setHeader('Cache-Control', 'no-cache');
    files(request, response, () => {
      response.statusCode = 404;
      response.end();
    });
  };
}

/** Listens on a port, or the next free one when no particular port was asked for. */
export function listen(server, port, exact = false) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      if (error.code === 'EADDRINUSE' && !exact) resolve(listen(server, port + 1));
      else reject(error);
    });
    server.listen(port, 'localhost', () => resolve(server.address().port));
  });
}

function openBrowser(address) {
  const [command, ...args] =
    process.platform === 'win32'
      ? ['cmd', '/c', 'start', '', address]
      : [process.platform === 'darwin' ? 'open' : 'xdg-open', address];
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}

async function main() {
  const { values } = parseArgs({
    options: {
      https: { type: 'boolean', default: false },
      open: { type: 'boolean', default: false },
      port: { type: 'string' },
    },
  });
  if (!existsSync(join(DIST, 'index.html'))) {
    console.error('dist/ 里还没有页面，请先运行 npm run build。 (Run "npm run build" first.)');
    process.exitCode = 2;
    return;
  }
  const handler = createHandler();
  // Sideloaded Office opens the very address that manifest.xml names, so https does not move to another port.
  const server = values.https ? createSecureServer(await certificate(), handler) : createServer(handler);
  const exact = values.https || values.port !== undefined;
  const port = await listen(server, Number(values.port ?? DEFAULT_PORT), exact).catch((error) => {
    console.error(`端口不可用 (port not available): ${error.message}`);
    process.exit(2);
  });
  const address = `${values.https ? 'https' : 'http'}://localhost:${port}/`;
  console.log(`绩效自评助手: ${address}\nCtrl+C 停止 (to stop)`);
  if (values.open) openBrowser(address);
}

/** A certificate for localhost; where it cannot be made trusted (no rights to), it serves all the same and says so. */
async function certificate() {
  const { default: devCerts } = await import('office-addin-dev-certs');
  try {
    return await devCerts.getHttpsServerOptions();
  } catch (error) {
    const folder = join(homedir(), '.office-addin-dev-certs');
    const [cert, key] = ['localhost.crt', 'localhost.key'].map((name) => join(folder, name));
    if (!existsSync(cert) || !existsSync(key)) throw error;
    console.error(
      `证书未能自动设为受信任，请手动信任 ${join(folder, 'ca.crt')}。 ` +
        '(The certificate could not be trusted automatically; trust that file by hand.)',
    );
    return { cert: readFileSync(cert), key: readFileSync(key) };
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
