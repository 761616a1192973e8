import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHandler } from '../../scripts/serve.mjs';

describe('the server of the page', () => {
  let folder: string;
  let server: Server;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'serve-'));
    writeFileSync(join(folder, 'index.html'), '<p>页面</p>');
    server = createServer(createHandler(folder));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });

  after(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  /** The status that a request for this very target gets, under this name of the host. */
  function status(path: string, host = 'localhost'): Promise<number | undefined> {
    const { port } = server.address() as AddressInfo;
    return new Promise((resolve, reject) => {
      request({ port, host: '127.0.0.1', path, headers: { host } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });
  }

  it('answers the page', async () => {
    assert.equal(await status('/'), 200);
    assert.equal(await status('/index.html', '127.0.0.1:3000'), 200);
  });

  it('goes on after targets that are none', async () => {
    for (const target of ['//', '///x', '/%', '/%E0%A4%A', '/..%2f..%2fetc/passwd']) {
      assert.notEqual(await status(target), 500, target);
    }
    assert.equal(await status('/'), 200);
  });

  it('refuses other hosts, so that no foreign page reaches it under another name', async () => {
    assert.equal(await status('/', 'example.com'), 403);
  });
});
