import assert from 'node:assert/strict';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { runCli } from '../../src/cli/run';
import { VERSION } from '../../src/cli/version';
import { parseAddress } from '../../src/core/workbook/address';
import { readSnapshot } from '../../src/hosts/xlsx/read/read';
import { contentOf } from '../contract/host.contract';
import { projectForm, type FormFigures } from '../support/project-form';
import { workbook } from '../support/sheet';
import { workbookFile } from '../support/workbook-file';

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

describe('The command line', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'jixiao-cli-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const path = (name: string) => join(folder, name);
  const save = (name: string, figures: FormFigures = {}) => {
    writeFileSync(path(name), workbookFile(workbook(projectForm('项目 1', figures))));
    return path(name);
  };

  async function run(...args: readonly string[]): Promise<Run> {
    let out = '';
    let err = '';
    const streams = { out: (text: string) => void (out += text), err: (text: string) => void (err += text) };
    const code = await runCli(args, streams, false);
    return { code, out, err };
  }

  describe('inspect', () => {
    it('tells kind, year, unit and every amount with its cell', async () => {
      const file = save('a.xlsx');
      const { code, out } = await run('inspect', file, '--json');
      const json = JSON.parse(out);
      const [table] = json.tables;
      assert.equal(code, 0);
      assert.equal(json.file, file);
      assert.deepEqual(
        [table.kind, table.year, table.unit, table.sheet, table.project],
        ['project-self-evaluation', 2022, '万元', '项目 1', '办公用房维修'],
      );
      const executed = table.fields.find(
        (f: { name: string; row: string }) => f.name === 'executed' && f.row === 'total',
      );
      assert.deepEqual([executed.cell, executed.value, executed.unit], ["'项目 1'!E6", '45.08', '万元']);
      const [indicator] = table.indicators;
      assert.deepEqual(
        [
          indicator.level1,
          indicator.relation,
          indicator.target,
          indicator.actual,
          indicator.measureUnit,
          indicator.weight,
        ],
        ['产出指标', '≥', '200', '200', '平方米', '50'],
      );
      assert.equal(indicator.cells.target, "'项目 1'!E13");
    });

    it('shows the same to a person', async () => {
      const { out } = await run('inspect', save('a.xlsx'));
      assert.match(out, /识别出 1 张表/);
      assert.match(out, /'项目 1'!E6/);
    });
  });

  describe('check', () => {
    it('ends with 0 and no finding above a hint when the figures agree', async () => {
      const { code, out } = await run('check', save('a.xlsx'), '--json');
      const { relations, findings } = JSON.parse(out);
      assert.deepEqual(
        findings.filter((f: { severity: string }) => f.severity === 'error'),
        [],
      );
      assert.equal(relations.evaluated, relations.held + relations.violated + relations.undetermined);
      assert.equal(code, 0);
    });

    it('finds two swapped digits, says what should be there, and ends with 1', async () => {
      const file = save('a.xlsx', { rate: 0.4531 });
      const { code, out } = await run('check', file, '--json');
      const [finding] = JSON.parse(out).findings.filter((f: { severity: string }) => f.severity === 'error');
      assert.equal(code, 1);
      assert.equal(finding.primary, "'项目 1'!G6");
      assert.ok(parseAddress(finding.primary));
      assert.deepEqual(
        [finding.rule, finding.actual, finding.expected],
        ['arithmetic/execution-rate', '45.31', '54.31'],
      );
      assert.equal(finding.cause.kind, 'digit-transposition');
      assert.deepEqual(finding.fixes[0].edits[0].cell, "'项目 1'!G6");
      assert.equal((await run('check', file, '--fail-on', 'never')).code, 0);
    });

    it('speaks Chinese, and English when asked', async () => {
      const file = save('a.xlsx', { rate: 0.4531 });
      assert.match((await run('check', file)).out, /错误 {2}'项目 1'!G6 /);
      assert.match((await run('check', file, '--lang', 'en')).out, /Error {2}'项目 1'!G6 /);
    });
  });

  describe('fill', () => {
    it('writes a formula into the blank rate and changes no other cell', async () => {
      const file = save('a.xlsx', { rate: null });
      const { code, out } = await run('fill', file, '-o', path('b.xlsx'), '--json');
      assert.equal(code, 0);
      const { written } = JSON.parse(out);
      assert.deepEqual(
        written.map(({ cell }: { cell: string }) => cell),
        ["'项目 1'!G6"],
      );
      const before = contentOf(readSnapshot(readFileSync(file), 'a.xlsx'));
      const after = contentOf(readSnapshot(readFileSync(path('b.xlsx')), 'b.xlsx'));
      assert.equal(after["'项目 1'!G6"]?.formula, written[0].formula);
      assert.equal(String(after["'项目 1'!G6"]?.value), written[0].value);
      assert.deepEqual({ ...after, "'项目 1'!G6": undefined }, { ...before, "'项目 1'!G6": undefined });
    });

    it('copies the file as it is when nothing can be filled', async () => {
      const file = save('a.xlsx');
      await run('fill', file, '-o', path('b.xlsx'));
      const [before, after] = [unzipSync(readFileSync(file)), unzipSync(readFileSync(path('b.xlsx')))];
      assert.deepEqual(after, before);
    });

    it('does not write over its input unless told to, not even through a link', async () => {
      const file = save('a.xlsx', { rate: null });
      const before = readFileSync(file);
      symlinkSync(file, path('link.xlsx'));
      for (const output of [file, path('link.xlsx'), join(folder, 'x', '..', 'a.xlsx')]) {
        mkdirSync(path('x'), { recursive: true });
        const { code, err } = await run('fill', file, '-o', output);
        assert.equal(code, 2);
        assert.match(err, /--force/);
      }
      assert.deepEqual(readFileSync(file), before);
      assert.equal((await run('fill', file, '-o', file, '--force')).code, 0);
      assert.notDeepEqual(readFileSync(file), before);
    });

    it('leaves nothing behind when it cannot write', async () => {
      mkdirSync(path('taken.xlsx'));
      for (const output of [path('nowhere/b.xlsx'), path('taken.xlsx')]) {
        const { code, out, err } = await run('fill', save('a.xlsx', { rate: null }), '-o', output);
        assert.deepEqual([code, out], [2, '']);
        assert.match(err, /。\n$/);
      }
      assert.deepEqual(readdirSync(folder).sort(), ['a.xlsx', 'taken.xlsx']);
    });

    it('writes over another file only when told to, and keeps its permissions', async () => {
      const file = save('a.xlsx', { rate: null });
      chmodSync(file, 0o640);
      assert.equal((await run('fill', file, '-o', path('b.xlsx'))).code, 0);
      assert.equal(statSync(path('b.xlsx')).mode & 0o777, 0o640);
      chmodSync(path('b.xlsx'), 0o600);
      const refused = await run('fill', file, '-o', path('b.xlsx'));
      assert.equal(refused.code, 2);
      assert.match(refused.err, /已经存在.*--force/);
      assert.equal((await run('fill', file, '-o', path('b.xlsx'), '--force')).code, 0);
      assert.equal(statSync(path('b.xlsx')).mode & 0o777, 0o600);
    });

    it('puts no file where a device, a folder or a link to nowhere is, and follows a link that leads to a file', async () => {
      const file = save('a.xlsx', { rate: null });
      symlinkSync(path('absent/b.xlsx'), path('dangling.xlsx'));
      for (const output of ['/dev/null', folder, path('dangling.xlsx'), '']) {
        const { code, out, err } = await run('fill', file, '-o', output, '--force');
        assert.deepEqual([code, out], [2, ''], output);
        assert.match(err, /。\n$/);
      }
      writeFileSync(path('real.xlsx'), 'x');
      symlinkSync(path('real.xlsx'), path('way.xlsx'));
      assert.equal((await run('fill', file, '-o', path('way.xlsx'), '--force')).code, 0);
      assert.ok(lstatSync(path('way.xlsx')).isSymbolicLink());
      assert.ok(readFileSync(path('real.xlsx')).length > 100);
    });

    it('saves under no ending that Excel would refuse, and says that a signature no longer holds', async () => {
      const parts = unzipSync(readFileSync(save('a.xlsx', { rate: null })));
      writeFileSync(path('m.xlsm'), zipSync({ ...parts, 'xl/vbaProject.bin': new Uint8Array([1]) }));
      const refused = await run('fill', path('m.xlsm'), '-o', path('c.xlsx'));
      assert.equal(refused.code, 2);
      assert.match(refused.err, /宏.*\.xlsm/);
      assert.equal((await run('fill', path('m.xlsm'), '-o', path('c.xlsm'))).code, 0);
      assert.match((await run('fill', path('a.xlsx'), '-o', path('d.xlsm'))).err, /没有宏.*\.xlsx/);
      assert.match((await run('narrate', path('a.xlsx'), '-o', path('d.xls'))).err, /格式与扩展名不符/);
      writeFileSync(path('s.xlsx'), zipSync({ ...parts, '_xmlsignatures/sig1.xml': new Uint8Array([1]) }));
      const { out } = await run('fill', path('s.xlsx'), '-o', path('d.xlsx'));
      assert.match(out, /签名/);
    });
  });

  it('reads no device and no pipe, and says of a link in a circle that it leads nowhere', async () => {
    symlinkSync(path('one.xlsx'), path('other.xlsx'));
    symlinkSync(path('other.xlsx'), path('one.xlsx'));
    for (const [input, reason] of [
      ['/dev/zero', /不是普通文件.*存成文件/],
      [path('one.xlsx'), /绕回自身的链接/],
      [path(`${'长'.repeat(200)}.xlsx`), /太长/],
    ] as const) {
      for (const command of ['check', 'inspect', 'proofread']) {
        const { code, out, err } = await run(command, input);
        assert.deepEqual([code, out], [2, ''], `${command} ${input}`);
        assert.match(err, reason);
        assert.doesNotMatch(err, /E[A-Z]{3}/);
      }
    }
  });

  it('lets no control character of a file name or a cell reach the terminal', async () => {
    const { err } = await run('check', path('\u001b[31m红\u0007.xlsx'));
    assert.match(err, /红/);
    // eslint-disable-next-line no-control-regex -- control characters are the point
    assert.doesNotMatch(err, /[\u0000-\u0009\u000b-\u001f]/);
  });

  describe('narrate', () => {
    it('adds the linked sheet, and tells each paragraph with its sources', async () => {
      const file = save('a.xlsx');
      const { code, out } = await run('narrate', file, '-o', path('b.xlsx'), '--json');
      const { outline, paragraphs } = JSON.parse(out);
      assert.equal(code, 0);
      assert.equal(typeof outline, 'string');
      const linked = paragraphs.filter((p: { formula: string | null }) => p.formula !== null);
      assert.ok(linked.length > 0);
      assert.ok(
        linked.every((p: { sources: string[] }) => p.sources.every((cell) => parseAddress(cell) !== null)),
      );
      const { sheets } = readSnapshot(readFileSync(path('b.xlsx')), 'b.xlsx');
      assert.deepEqual(
        sheets.map(({ name }) => name),
        ['项目 1', '自评报告'],
      );
    });

    it('writes a Word document and the text', async () => {
      const { code, out } = await run('narrate', save('a.xlsx'), '--docx', path('b.docx'), '--text');
      assert.equal(code, 0);
      assert.match(out, /45\.08万元/);
      const document = unzipSync(readFileSync(path('b.docx')))['word/document.xml'];
      assert.match(strFromU8(document ?? new Uint8Array()), /45\.08/);
    });
  });

  describe('batch', () => {
    it('goes on after a file it cannot read, and sums up all of them', async () => {
      save('1 好.xlsx');
      save('2 错.xlsx', { rate: 0.4531 });
      writeFileSync(path('3 坏.xlsx'), '不是工作簿');
      writeFileSync(path('~$1 好.xlsx'), 'lock');
      writeFileSync(path('readme.txt'), 'x');
      mkdirSync(path('下级'));
      save(join('下级', '4.xlsx'));
      const output = join(folder, '..', `${Date.now()}-summary.xlsx`);
      try {
        const { code, out, err } = await run('batch', folder, '-o', output, '--jobs', '1', '--json');
        const { files } = JSON.parse(out);
        assert.deepEqual(
          files.map(({ file, tables, error }: { file: string; tables: number; error: string | null }) => [
            file,
            tables,
            error !== null,
          ]),
          [
            ['1 好.xlsx', 1, false],
            ['2 错.xlsx', 1, false],
            ['3 坏.xlsx', 0, true],
            [join('下级', '4.xlsx'), 1, false],
          ],
        );
        assert.deepEqual(
          files.map(({ errors }: { errors: number }) => errors > 0),
          [false, true, false, false],
        );
        assert.equal(err.trim().split('\n').length, 4);
        assert.equal(code, 1);
        const summary = contentOf(readSnapshot(readFileSync(output), 'summary.xlsx'));
        assert.deepEqual(
          [2, 3, 4, 5].map((row) => summary[`汇总!A${row}`]?.value),
          ['3 坏.xlsx', '2 错.xlsx', '1 好.xlsx', join('下级', '4.xlsx')],
        );
        assert.equal(summary['汇总!C3']?.value, 1);
        assert.equal(summary['问题清单!B2']?.value, "'项目 1'!G6");
      } finally {
        rmSync(output, { force: true });
      }
    });

    it('refuses a folder that is none or holds no workbook', async () => {
      for (const place of [path('none'), save('a.xlsx'), path('empty')]) {
        mkdirSync(path('empty'), { recursive: true });
        const { code, out, err } = await run('batch', place);
        assert.deepEqual([code, out], [2, '']);
        assert.match(err, /。\n$/);
      }
    });
  });

  describe('score', () => {
    it('executes a printed rule', async () => {
      const rule = '90%（含）以上计2分；80%（含）-90%，计1分；80%以下不得分';
      const { code, out } = await run('score', '--rule', rule, '--weight', '2', '--value', '85%', '--json');
      const json = JSON.parse(out);
      assert.deepEqual([code, json.understood, json.score, json.notUnderstood], [0, true, '1', null]);
      assert.equal(typeof json.explanation, 'string');
    });

    it('says what it did not understand', async () => {
      const { code, out } = await run(
        'score',
        '--rule',
        '视情况酌情处理',
        '--weight',
        '2',
        '--value',
        '1',
        '--json',
      );
      const json = JSON.parse(out);
      assert.deepEqual([code, json.understood, json.score], [0, false, null]);
      assert.equal(typeof json.notUnderstood, 'string');
    });

    it('tells a value that does not enter the rule from a rule that was not understood', async () => {
      const rule = '办结率≥90%得2分；低于90%不得分';
      const { out } = await run('score', '--rule', rule, '--weight', '2', '--value', '良好');
      assert.match(out, /标准已读懂/);
      assert.doesNotMatch(out, /未能理解/);
    });
  });

  describe('words', () => {
    it('shows how each label is read', async () => {
      const { code, out } = await run('words', '比上年决算数增减额', '产出指标（50分）', '--json');
      const json = JSON.parse(out);
      assert.equal(code, 0);
      assert.deepEqual(json.words, [
        {
          text: '比上年决算数增减额',
          kind: 'figure',
          meaning: { aspect: 'change', base: { measure: 'outturn', period: 'last' } },
          alternatives: [],
          grounds: 'stated',
          leftover: '',
        },
        {
          text: '产出指标（50分）',
          kind: 'class',
          meaning: { points: '50' },
          alternatives: [],
          grounds: 'stated',
          leftover: '',
        },
      ]);
    });

    it('asks for a text where there is none', async () => {
      const { code, err } = await run('words', ' ');
      assert.equal(code, 2);
      assert.match(err, /没有要读的文字/);
    });

    it('says in words what it did not understand', async () => {
      const { out } = await run('words', '路灯改造预算数');
      assert.match(out, /未读懂的字：路灯改造/);
    });
  });

  describe('bad input and usage', () => {
    it('end with 2, one sentence on the error stream and nothing on the other', async () => {
      writeFileSync(path('text.xlsx'), '项目,金额');
      writeFileSync(path('cut.xlsx'), workbookFile(workbook(projectForm('表'))).slice(0, 900));
      const good = save('a.xlsx');
      const lines: readonly (readonly string[])[] = [
        ['check', path('text.xlsx'), '--json'],
        ['inspect', path('cut.xlsx')],
        ['fill', path('text.xlsx'), '-o', path('out.xlsx')],
        ['narrate', path('cut.xlsx'), '-o', path('out.xlsx')],
        ['check', path('absent.xlsx')],
        ['check', folder],
        ['check'],
        ['check', good, good],
        ['check', good, '--fail-on', 'everything'],
        ['check', good, '--colour'],
        ['fill', good],
        ['fill', good, '-o'],
        ['narrate', good],
        ['narrate', good, '-o', path('out.xlsx'), '--docx', path('out.xlsx')],
        ['narrate', good, '-o', path('out.xlsx'), '--outline', 'mine'],
        ['batch', folder, '--jobs', 'many'],
        ['score', '--rule', 'x', '--weight', 'two', '--value', '1'],
        ['frobnicate'],
      ];
      for (const line of lines) {
        const { code, out, err } = await run(...line);
        assert.deepEqual([code, out], [2, ''], line.join(' '));
        assert.match(err, /^[^\n]*\p{Script=Han}[^\n]*。\n$/u, line.join(' '));
        const english = await run(...line, '--lang', 'en');
        assert.equal(english.code, 2);
        assert.match(english.err, /^[^\n]+\n$/);
      }
      assert.equal(existsSync(path('out.xlsx')), false);
    });

    it('show the help to whoever asks for nothing', async () => {
      const nothing = await run();
      assert.deepEqual([nothing.code, nothing.out], [2, '']);
      assert.match(nothing.err, /inspect/);
      const help = await run('--help');
      assert.equal(help.code, 0);
      assert.match(help.out, /用法/);
    });
  });

  it('tells the version of the package', async () => {
    const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    assert.equal(VERSION, manifest.version);
    assert.equal((await run('--version')).out.trim(), VERSION);
  });
});
