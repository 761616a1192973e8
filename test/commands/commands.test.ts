import assert from 'node:assert/strict';
import { runCommand } from '../../src/commands/commands';
import { review } from '../../src/core/review/review';
import { DEFAULT_SETTINGS } from '../../src/core/findings/settings';
import { isResultSheet } from '../../src/core/workbook/result-sheet';
import { readHistory } from '../../src/core/narrative/refresh/history';
import type { DialogContent } from '../../src/commands/dialog/message';
import { HostError } from '../../src/hosts/host';
import { MemoryHost } from '../support/memory-host';
import { projectForm } from '../support/project-form';
import { sheet, workbook } from '../support/sheet';

const STRUCTURE = new HostError({ id: 'host/structure-protected', data: {} });

/** The texts of a sheet, one array per row that holds something. */
function rowsOf(host: MemoryHost, name: string): readonly (readonly string[])[] {
  const found = host.snapshot.sheets.find((candidate) => candidate.name === name);
  assert.ok(found, `no sheet ${name}`);
  const rows = new Map<number, string[]>();
  for (const { row, value } of found.cells) {
    if (value !== '') rows.set(row, [...(rows.get(row) ?? []), String(value)]);
  }
  return [...rows.values()];
}

describe('the ribbon commands', () => {
  it('mark the findings, list them with links on 校验结果, and show that sheet', async () => {
    const host = new MemoryHost(workbook(projectForm('项目1', { rate: 0.4531 })));
    await runCommand('check', host, 'zh-CN');
    assert.ok(host.marks.some(({ severity }) => severity === 'error'));
    const rows = rowsOf(host, '校验结果');
    const row = rows.find((cells) => cells[1] === '错误');
    assert.ok(row);
    assert.deepEqual(row.slice(0, 6), ['1', '错误', '项目1!G6', '45.31', '54.31', '-9']);
    assert.match(row[6] ?? '', /54\.31%.*[^。]。可能的原因：/);
    assert.equal(row[8], '未处理');
    assert.match(rows.at(-1)?.[0] ?? '', /^编制人：.*复核人：/);
    assert.equal(host.selected.at(-1)?.sheet, '校验结果');
  });

  it('list the findings also when the cells take no marks', async () => {
    const host = new MemoryHost(workbook(projectForm('项目1', { rate: 0.4531 })));
    host.markFailure = new HostError({
      id: 'host/office-failed',
      data: { code: 'GeneralException', message: '' },
    });
    await runCommand('check', host, 'zh-CN');
    const rows = rowsOf(host, '校验结果');
    assert.ok(rows.some((cells) => cells[1] === '错误'));
    assert.ok(!rows.some(([text]) => text?.startsWith('没有完成：')));
  });

  it('call nothing right where no table was read', async () => {
    const host = new MemoryHost(workbook(sheet('空', [['备忘']])));
    await runCommand('check', host, 'zh-CN');
    const texts = rowsOf(host, '校验结果').flat();
    assert.ok(texts.some((text) => text.startsWith('没有读出表，没有核对。')));
    assert.ok(!texts.some((text) => text.includes('没有发现问题')));
  });

  it('say how much was not compared where what was is right', async () => {
    const host = new MemoryHost(workbook(projectForm('项目1', { total: null })));
    await runCommand('check', host, 'zh-CN');
    const texts = rowsOf(host, '校验结果').flat();
    assert.ok(texts.includes('有 1 个空格，与它们有关的没有核对。'));
    assert.ok(!texts.some((text) => text.startsWith('全部核对')));
  });

  it('replace their earlier result and leave nothing of it', async () => {
    const host = new MemoryHost(workbook(projectForm('项目1', { rate: 0.4531 })));
    await runCommand('check', host, 'zh-CN');
    const before = rowsOf(host, '校验结果').length;
    host.type({ sheet: '项目1', row: 5, column: 6 }, 0.5431);
    await runCommand('check', host, 'zh-CN');
    assert.equal(host.snapshot.sheets.length, 2);
    assert.equal(rowsOf(host, '校验结果').length, before - 1);
  });

  it('leave alone a sheet of the officer’s that has the same name', async () => {
    const own = sheet('校验结果', [['我的记录']]);
    const host = new MemoryHost(workbook(projectForm('项目1'), own));
    await runCommand('check', host, 'zh-CN');
    assert.deepEqual(rowsOf(host, '校验结果'), [['我的记录']]);
    assert.ok(rowsOf(host, '校验结果2').length > 0);
  });

  it('fill the empty derived cells and list what was written', async () => {
    const host = new MemoryHost(workbook(projectForm('项目1', { rate: null, total: null })));
    await runCommand('fill', host, 'zh-CN');
    assert.match(host.at({ sheet: '项目1', row: 5, column: 6 }), /^=/);
    const listed = rowsOf(host, '填充结果').map(([place]) => place);
    assert.ok(listed.includes('项目1!G6') && listed.includes('项目1!H16'));
  });

  it('write the report and show it', async () => {
    const host = new MemoryHost(workbook(projectForm('项目1')));
    await runCommand('report', host, 'zh-CN');
    assert.equal(host.snapshot.sheets.length, 2);
    assert.equal(host.selected.at(-1)?.sheet, '自评报告');
    await runCommand('report', host, 'zh-CN');
    const history = readHistory(host.snapshot.storage);
    assert.equal(history.length, 1, 'the second time changed nothing');
  });

  it('proof-read the text of the sheet that is looked at, against itself and the tables', async () => {
    const text = '2023年项目支出合计120万元，其中：一期50万元，二期60万元。';
    const host = new MemoryHost(workbook(projectForm('项目1'), sheet('说明', [[text]])));
    await runCommand('proof', host, 'zh-CN');
    const rows = rowsOf(host, '核稿结果');
    assert.match(rows[1]?.[0] ?? '', /^核对了工作表“说明”中的文字：3 个数/);
    assert.ok(rows.some((cells) => cells.includes('说明!A1') && cells.some((words) => /110/.test(words))));
    assert.equal(host.at({ sheet: '说明', row: 0, column: 0 }), text);
    await runCommand('proof', host, 'zh-CN');
    assert.equal(host.snapshot.sheets.length, 3, 'the result is no text to proof-read');
  });

  it('say that there is no text to proof-read where there is none', async () => {
    const host = new MemoryHost(workbook(sheet('空', [['备忘']])));
    await runCommand('proof', host, 'zh-CN');
    assert.match(rowsOf(host, '核稿结果').flat().join(), /没有可核的文字/);
  });

  it('give the host’s reason when they could not do it', async () => {
    const host = new MemoryHost(workbook(projectForm('项目1')));
    host.failure = new HostError({ id: 'host/no-such-sheet', data: { sheet: '项目1' } });
    await runCommand('fill', host, 'zh-CN');
    assert.ok(rowsOf(host, '填充结果').some(([text]) => text?.startsWith('没有完成：')));
  });

  it('show the findings in a dialog where the workbook takes no sheet', async () => {
    const host = new MemoryHost(workbook(projectForm('项目1', { rate: 0.4531 })));
    host.refuses = ({ edits }) => (edits.some(({ kind }) => kind === 'add-sheet') ? STRUCTURE : null);
    const shown: DialogContent[] = [];
    const present = async (content: DialogContent) => shown.push(content) > 0;
    await runCommand('check', host, 'zh-CN', present);
    assert.ok(
      shown[0]?.rows.some((cells) => cells[1] === '错误' && cells.some((text) => text.endsWith('G6'))),
    );
    assert.match(shown[0]?.lines[0] ?? '', /结构受保护/);
    assert.ok(host.marks.length > 0);
    await runCommand('report', host, 'zh-CN', present);
    assert.match(shown[1]?.lines.join() ?? '', /没有完成：.*结构受保护/);
  });

  it('fill such a workbook all the same, and list what was filled in the dialog', async () => {
    const host = new MemoryHost(workbook(projectForm('项目1', { rate: null, total: null })));
    host.refuses = ({ edits }) => (edits.some(({ kind }) => kind === 'add-sheet') ? STRUCTURE : null);
    const shown: DialogContent[] = [];
    await runCommand('fill', host, 'zh-CN', async (content) => shown.push(content) > 0);
    assert.match(host.at({ sheet: '项目1', row: 5, column: 6 }), /^=/);
    assert.ok(shown[0]?.rows.some(([place]) => place === '项目1!G6'));
    assert.deepEqual(
      host.snapshot.sheets.map(({ name }) => name),
      ['项目1'],
    );
  });

  it('never throw, even when the workbook refuses everything', async () => {
    const host = new MemoryHost(workbook());
    host.apply = () => Promise.reject(new Error('refused'));
    await runCommand('check', host, 'en-US');
    assert.deepEqual(host.snapshot.sheets, []);
  });

  it('write sheets that the review does not take for tables', async () => {
    const host = new MemoryHost(workbook(projectForm('项目1', { rate: 0.4531 })));
    await runCommand('check', host, 'en-US');
    assert.equal(host.snapshot.sheets.filter(isResultSheet).length, 1);
    const { tables, unrecognised } = review(host.snapshot, DEFAULT_SETTINGS);
    assert.deepEqual([tables.map((table) => table.sheet), unrecognised], [['项目1'], []]);
  });
});
