import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCli } from '../../src/cli/run';
import { projectForm } from '../support/project-form';
import { workbook } from '../support/sheet';
import { workbookFile } from '../support/workbook-file';

const BUILT = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

describe('The built command line', () => {
  let folder = '';
  let program = '';
  before(function () {
    if (!existsSync(BUILT)) {
      console.log('      skipped: dist/cli.js is not there; npm run build makes it');
      this.skip();
    }
  });
  beforeEach(() => {
    // Far from any node_modules, as on a reviewer's machine.
    folder = mkdtempSync(join(tmpdir(), 'jixiao-built-'));
    program = join(folder, 'cli.js');
    copyFileSync(BUILT, program);
    cpSync(join(dirname(BUILT), 'cli'), join(folder, 'cli'), { recursive: true });
    const wrong = { rate: 0.4531 };
    writeFileSync(join(folder, 'a.xlsx'), workbookFile(workbook(projectForm('表'))));
    writeFileSync(join(folder, 'b.xlsx'), workbookFile(workbook(projectForm('表', wrong))));
    writeFileSync(join(folder, 'c.xlsx'), 'text');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, [program, ...args], { cwd: folder, encoding: 'utf8' });

  it('starts with a line that lets a shell run it', () => {
    assert.ok(readFileSync(BUILT, 'utf8').startsWith('#!/usr/bin/env node\n'));
  });

  it('reads PDF with the library that stands beside it', () => {
    writeFileSync(join(folder, 'broken.pdf'), '%PDF-1.7\n%%EOF');
    const { status, stderr } = run('proofread', 'broken.pdf');
    assert.equal(status, 2);
    assert.match(stderr, /PDF 文件“broken\.pdf”已损坏/);
  });

  it('finds in a sample what its source finds', async () => {
    const sample = fileURLToPath(new URL('../../samples/beita-2022.xlsx', import.meta.url));
    const said: string[] = [];
    await runCli(
      ['check', sample, '--json'],
      { out: (text) => said.push(text), err: () => undefined },
      false,
    );
    assert.equal(run('check', sample, '--json').stdout, said.join(''));
  });

  it('runs alone, tells by its exit code what it found, and names the file as it was given', () => {
    assert.equal(run('check', 'a.xlsx').status, 0);
    const wrong = run('check', 'b.xlsx', '--json');
    assert.equal(wrong.status, 1);
    assert.equal(JSON.parse(wrong.stdout).file, 'b.xlsx');
    const bad = run('check', 'c.xlsx', '--json');
    assert.deepEqual([bad.status, bad.stdout, bad.stderr.split('\n').length], [2, '', 2]);
  });

  it('runs as well where what was compiled beforehand is of another V8, cut short or not there', () => {
    const compiled = join(folder, 'cli', 'main.cjs.compiled');
    const expected = run('check', 'b.xlsx').stdout;
    for (const content of [Buffer.alloc(200), readFileSync(compiled).subarray(0, 5_000)]) {
      writeFileSync(compiled, content);
      assert.equal(run('check', 'b.xlsx').stdout, expected);
    }
    rmSync(compiled);
    assert.equal(run('check', 'b.xlsx').stdout, expected);
  });

  it('shares a batch among threads, with the same result in the same order', () => {
    const alone = run('batch', '.', '--json', '--jobs', '1');
    const shared = run('batch', '.', '--json', '--jobs', '3');
    assert.equal(shared.status, 1);
    assert.deepEqual(JSON.parse(shared.stdout), JSON.parse(alone.stdout));
    assert.equal(JSON.parse(shared.stdout).files.length, 3);
    assert.equal(shared.stderr.trim().split('\n').length, 3);
  });

  it('ends quietly when its reader goes away', async () => {
    const child = spawn(process.execPath, [program, 'inspect', 'a.xlsx', '--json'], { cwd: folder });
    child.stdout.destroy();
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    const code = await new Promise((resolve) => child.on('close', resolve));
    assert.deepEqual([code, errors], [0, '']);
  });

  it('says where it failed only when asked', () => {
    const options = { cwd: folder, encoding: 'utf8' as const, env: { ...process.env, JIXIAO_DEBUG: '1' } };
    const { stderr } = spawnSync(process.execPath, [program, 'check', 'c.xlsx'], options);
    assert.match(stderr, /HostError/);
  });
});
