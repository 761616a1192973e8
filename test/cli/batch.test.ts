import assert from 'node:assert/strict';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from '../../src/cli/run';
import { readSnapshot } from '../../src/hosts/xlsx/read/read';
import { projectForm } from '../support/project-form';
import { workbook } from '../support/sheet';
import { workbookFile } from '../support/workbook-file';

const RIGHT = workbookFile(workbook(projectForm('表')));
const WRONG = workbookFile(workbook(projectForm('表', { rate: 0.4531 })));

interface Result {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

describe('A batch of workbooks', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'jixiao-batch-'));
    mkdirSync(join(folder, 'in', '下级'), { recursive: true });
    put('甲.xlsx', RIGHT);
    put('乙.xlsx', WRONG);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const put = (name: string, bytes: Uint8Array) => writeFileSync(join(folder, 'in', name), bytes);
  const run = async (...args: readonly string[]): Promise<Result> => {
    let [out, err] = ['', ''];
    const streams = { out: (text: string) => void (out += text), err: (text: string) => void (err += text) };
    const code = await runCli(['batch', join(folder, 'in'), ...args], streams, false);
    return { code, out, err };
  };
  const saveEarlier = async (): Promise<string> => {
    const file = join(folder, 'earlier.json');
    writeFileSync(file, (await run('--json')).out);
    return file;
  };

  it('says what is new, fixed and unchanged since an earlier run', async () => {
    const since = await saveEarlier();
    assert.match((await run('--since', since)).out, /新增 0 个问题，已改正 0 个，未变 \d+ 个/);
    put('乙.xlsx', RIGHT);
    put('丙.xlsx', WRONG);
    const { since: counts, files } = JSON.parse((await run('--since', since, '--json')).out);
    assert.ok(counts.new > 0 && counts.fixed > 0);
    const of = (name: string) => files.find(({ file }: { file: string }) => file === name);
    assert.equal(of('乙.xlsx').fixed[0].rule, 'arithmetic/execution-rate');
    assert.ok(of('丙.xlsx').findings.every(({ since: state }: { since: string }) => state === 'new'));
  });

  it('takes nothing for fixed in a file that cannot be read any more', async () => {
    const since = await saveEarlier();
    put('乙.xlsx', new Uint8Array([1, 2, 3]));
    assert.equal(JSON.parse((await run('--since', since, '--json')).out).since.fixed, 0);
  });

  it('refuses to compare with what is no earlier result', async () => {
    const file = join(folder, 'other.json');
    for (const text of ['{"files":[{"file":"甲.xlsx"}]}', '[]', 'x', 'null']) {
      writeFileSync(file, text);
      const { code, err } = await run('--since', file);
      assert.deepEqual([code, err.includes('无法比较')], [2, true], text);
    }
  });

  it('goes on where it was interrupted, and checks again what has changed since', async () => {
    const file = join(folder, 'progress.jsonl');
    const first = await run('--resume', file, '--json');
    truncateSync(file, readFileSync(file).length - 5);
    const second = await run('--resume', file, '--json');
    assert.match(second.err, /1 个文件已核且未改，还有 1 个/);
    assert.equal(second.out, first.out);
    put('乙.xlsx', RIGHT);
    utimesSync(join(folder, 'in', '乙.xlsx'), new Date(0), new Date(0));
    const third = await run('--resume', file, '--json');
    assert.match(third.err, /还有 1 个/);
    assert.equal(third.code, 0);
    assert.match((await run('--resume', file)).err, /2 个文件已核且未改，还有 0 个/);
  });

  it('leaves a file alone that holds no progress of ours', async () => {
    const file = join(folder, 'notes.txt');
    writeFileSync(file, '会议记录');
    assert.equal((await run('--resume', file)).code, 2);
    assert.equal(readFileSync(file, 'utf8'), '会议记录');
  });

  it('names links and does not follow them', async () => {
    symlinkSync(join(folder, 'in', '乙.xlsx'), join(folder, 'in', '链接.xlsx'));
    symlinkSync(folder, join(folder, 'in', '下级', '绕回'));
    const { out } = await run('--json');
    assert.deepEqual(JSON.parse(out).links, ['下级/绕回', '链接.xlsx']);
    assert.equal(JSON.parse(out).files.length, 2);
    assert.match((await run()).out, /链接\.xlsx 是链接，没有跟随/);
  });

  it('links each row of the summary to the file and the cell, worst first, and keeps texts texts', async () => {
    put('=1+1 #5%.xlsx', new Uint8Array([1]));
    const since = await saveEarlier();
    put('甲.xlsx', WRONG);
    const output = join(folder, 'out.xlsx');
    await run('-o', output, '--since', since);
    const { sheets } = readSnapshot(readFileSync(output), 'out.xlsx');
    assert.deepEqual(
      sheets.map(({ name }) => name),
      ['汇总', '问题清单', '已改正'],
    );
    const column = (sheet: number, at: number) =>
      sheets[sheet]?.cells.filter((cell) => cell.column === at && cell.row > 0) ?? [];
    assert.deepEqual(
      column(0, 0).map(({ value }) => value),
      ['=1+1 #5%.xlsx', '乙.xlsx', '甲.xlsx'],
    );
    assert.equal(column(0, 0)[0]?.formula, '=HYPERLINK("in/=1+1 %235%25.xlsx","=1+1 #5%.xlsx")');
    assert.match(
      String(column(1, 1)[0]?.formula),
      /^=HYPERLINK\("\[in\/乙\.xlsx\]表![A-Z]+\d+","表![A-Z]+\d+"\)$/,
    );
    assert.deepEqual(new Set(column(1, 8).map(({ value }) => value)), new Set(['未变', '新增']));
  });

  it('prints SARIF, with what cannot be read as notifications and what is fixed as absent', async () => {
    const since = await saveEarlier();
    put('乙.xlsx', RIGHT);
    put('坏.xlsx', new Uint8Array([1]));
    const { runs, version } = JSON.parse((await run('--sarif', '--since', since)).out);
    assert.equal(version, '2.1.0');
    const [{ tool, results, invocations }] = runs;
    assert.equal(invocations[0].toolExecutionNotifications.length, 1);
    assert.ok(results.length > 0);
    for (const { ruleId, level, baselineState, locations } of results) {
      assert.ok(tool.driver.rules.some(({ id }: { id: string }) => id === ruleId));
      assert.ok(['error', 'warning', 'note'].includes(level));
      assert.ok(['absent', 'unchanged', 'new'].includes(baselineState));
      assert.match(locations[0].physicalLocation.artifactLocation.uri, /^(%[0-9A-F]{2})+\.xlsx$/);
    }
    assert.ok(results.some(({ baselineState }: { baselineState: string }) => baselineState === 'absent'));
  });
});
