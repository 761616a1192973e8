import assert from 'node:assert/strict';
import { narrate, NARRATIVE_SHEET, narrativeEdits } from '../../../src/core/narrative/narrate';
import { OUTLINE_IDS } from '../../../src/core/narrative/model';
import { placeholderFindings } from '../../../src/core/narrative/wording/placeholders';
import { renderMessage } from '../../../src/core/messages/render';
import { review } from '../../../src/core/review/review';
import { DEFAULT_SETTINGS } from '../../../src/core/findings/settings';
import { formatAddress } from '../../../src/core/workbook/address';
import { isCellEdit } from '../../../src/core/workbook/edit';
import { percent, shown, sheet, workbook } from '../../support/sheet';
import { edited, narrated, paragraph, projectSheet, reviewed, shownAt, shownBy } from './support';

const BUSINESS = projectSheet({ name: '政府业务经费', budget: 83, executed: 45.08 });
const RESEARCH = projectSheet({ name: '政策研究咨询', budget: 32, executed: 23.97 });

describe('the report of two project tables', () => {
  it('says what each project planned, spent and completed', () => {
    const narrative = narrated('sichuan-department-2021', BUSINESS, RESEARCH);
    assert.match(
      paragraph(narrative, 'project/政府业务经费/execution').text,
      /^政府业务经费预算83万元，支出45\.08万元，执行率54\.31%。/,
    );
  });

  it('adds the projects up over their sheets, and computes the rate of the sums', () => {
    const { text, formula, sources } = paragraph(
      narrated('sichuan-department-2021', BUSINESS, RESEARCH),
      'projects/projects',
    );
    assert.equal(
      text,
      '2022年纳入自评的项目共2个，全年预算115万元，支出69.05万元，执行率60.04%。各项目执行率均低于90%。',
    );
    assert.ok(formula?.includes('政府业务经费!E6') && formula.includes('政策研究咨询!E6'));
    assert.deepEqual(sources.map(formatAddress).slice(0, 2), ['政府业务经费!E6', '政策研究咨询!E6']);
  });

  it('computes the rate from the amounts, not from the cell where somebody typed it wrong', () => {
    const wrong = projectSheet({ name: '政府业务经费', budget: 83, executed: 45.08, rate: 0.4531 });
    const { text } = paragraph(narrated(null, wrong), 'project/政府业务经费/execution');
    assert.match(text, /执行率54\.31%/);
  });

  it('tells a budget that was raised during the year', () => {
    const raised = projectSheet({ name: '培训项目', initial: 30, budget: 32, executed: 32 });
    const { text, formula } = paragraph(narrated('yunnan', raised), 'project/培训项目/execution');
    assert.match(text, /^培训项目年初预算30万元，年中追加2万元，全年预算32万元/);
    assert.match(formula ?? '', /年中调减/);
  });

  it('quotes the goal of the year and what was achieved of it, live', () => {
    const narrative = narrated('sichuan-project', projectSheet({ name: '培训', budget: 5, executed: 5 }));
    const goal = paragraph(narrative, 'project/培训/goal');
    assert.equal(goal.text, '年度总体目标：完成培训。');
    assert.deepEqual(goal.sources.map(formatAddress), ['培训!B9']);
    assert.equal(paragraph(narrative, 'project/培训/achievement').text, '年度总体目标完成情况：已完成。');
  });

  it('asks for the reason of a low execution rate, and not of a full one', () => {
    const narrative = narrated(null, BUSINESS, projectSheet({ name: '慰问', budget: 4.9, executed: 4.9 }));
    assert.equal(paragraph(narrative, '/reasons').text, '【待填写：政府业务经费执行率低于90%的原因】');
    assert.doesNotMatch(paragraph(narrative, 'project/慰问/execution').text, /原因/);
  });

  it('speaks of 万元 where the form is in 元', () => {
    const yuan = projectSheet({ name: '营养改善', budget: 387664.62, executed: 387664.62, unit: '元' });
    const { text } = paragraph(narrated(null, yuan), 'project/营养改善/execution');
    assert.match(text, /预算38\.77万元，支出38\.77万元/);
  });

  it('drops zeros behind the decimals, whatever the format of the cells', () => {
    const line = ['合计', shown(83, '0.00'), shown(45.1, '0.00'), percent(0.5434)];
    const ledger = sheet('明细', [
      ['表1 项目收支明细表', '', '', '单位:万元'],
      ['预算项目名称', '本年实际到位资金', '已使用资金', '资金使用率'],
      ['培训', shown(83, '0.00'), shown(45.1, '0.00'), percent(0.5434)],
      line,
    ]);
    assert.match(
      narrated('yunnan', ledger)
        .paragraphs.map(({ text }) => text)
        .join('\n'),
      /本年到位83万元，支出45\.1万元/,
    );
  });

  it('quotes each indicator with its points lost and the reason of the table', () => {
    const missed = projectSheet({
      name: '培训',
      budget: 10,
      executed: 10,
      indicators: [
        ['', '产出指标', '数量指标', '培训人数', '≥50人', '40人', 50, 40, '两期延后'],
        ['', '效益指标', '社会效益指标', '群众受益', '有效', '有效', 40, 40, ''],
      ],
    });
    const { text } = paragraph(narrated(null, missed), 'project/培训/indicators');
    assert.equal(
      text,
      '共设置绩效指标2个。产出指标：培训人数指标值≥50人，实际完成40人，扣10分，原因：两期延后。效益指标：群众受益有效。',
    );
  });

  it('sums up indicators that are all met, and names those that are measured', () => {
    const { text, formula } = paragraph(narrated(null, BUSINESS), 'project/政府业务经费/indicators');
    assert.equal(
      text,
      '共设置绩效指标3个，自评均得满分。产出指标：培训52人（指标值50人以上）。效益指标：群众受益有效。满意度指标：学员满意度为96%（指标值95%以上）。',
    );
    const worse = edited(workbook(BUSINESS), [
      { kind: 'number', cell: { sheet: '政府业务经费', row: 10, column: 7 }, value: '45' },
    ]);
    assert.match(
      shownBy(worse, formula ?? ''),
      /^共设置绩效指标3个。产出指标：培训人数指标值≥50人，实际完成52人，扣5分/,
    );
  });

  it('gives a grade that follows the score', () => {
    const scored = projectSheet({ name: '培训', budget: 10, executed: 9, total: 89 });
    const snapshot = workbook(scored);
    const { text, formula } = paragraph(narrated(null, scored), '/project-scores');
    assert.match(text, /自评得分89分，等级为“良”/);
    assert.equal(shownBy(snapshot, formula ?? ''), text);
    const better = projectSheet({ name: '培训', budget: 10, executed: 9, total: 90 });
    assert.match(shownBy(workbook(better), formula ?? ''), /自评得分90分，等级为“优”/);
  });

  it('says nothing where a form is still empty', () => {
    const empty = projectSheet({ name: '培训', budget: null, executed: null });
    const texts = narrated('sichuan-department-2021', empty).paragraphs.map(({ text }) => text);
    assert.ok(texts.every((text) => !/NaN|undefined|null|—/.test(text)));
  });
});

describe('the report of a department table with empty derived cells', () => {
  const whole = sheet('部门整体', [
    ['部门整体支出绩效自评表'],
    ['(2022年度)'],
    ['部门名称', '某某局'],
    ['部门预算资金(万元)', '', '年初预算数', '追加预算数', '全年预算数', '全年执行数', '执行率'],
    ['', '年度资金总额', 818.56, null, null, 806.1, null],
    ['', '其中:基本支出', 698.16, 33.49, null, 731.65, null],
    ['', '项目支出', 120.4, 0, null, 74.45, null],
    ['年度总体目标', '预期目标', '', '', '实际完成情况'],
    ['', '保障运转', '', '', '已完成'],
  ]);

  it('tells what the empty totals come to, with the formulas that would fill them', () => {
    const { text, formula } = paragraph(narrated('sichuan-department-2021', whole), 'income/income');
    assert.match(
      text,
      /年初预算818\.56万元（基本支出698\.16万元、项目支出120\.4万元），年中追加33\.49万元，调整后全年预算852\.05万元/,
    );
    assert.equal(shownBy(workbook(whole), formula ?? ''), text);
  });

  it('gives every part its share of the whole', () => {
    assert.match(
      paragraph(narrated('sichuan-department-2021', whole), 'spending/spending').text,
      /支出806\.1万元，执行率94\.61%。其中：基本支出731\.65万元，占90\.76%；项目支出74\.45万元，占9\.24%。/,
    );
  });
});

describe('conclusions that follow from the figures', () => {
  const late = projectSheet({
    name: '培训',
    budget: 10,
    executed: 10,
    indicators: [['', '产出指标', '数量指标', '培训人数', '≥50人', '40人', 90, 80, '两期延后']],
  });
  const narrative = narrated('sichuan-department-2021', BUSINESS, RESEARCH, late);
  const before = workbook(BUSINESS, RESEARCH, late);
  const later = (ending: string, executed: string): string => {
    const written = edited(before, narrativeEdits(narrative, review(before, DEFAULT_SETTINGS)));
    const { formula } = paragraph(narrative, ending);
    const cell = written.sheets
      .find(({ name }) => name === NARRATIVE_SHEET)
      ?.cells.find((one) => one.formula === formula);
    assert.ok(cell);
    const edits = [BUSINESS, RESEARCH].map(({ name }) => ({
      kind: 'number' as const,
      cell: { sheet: name, row: 5, column: 5 },
      value: executed,
    }));
    return shownAt(edited(written, edits), NARRATIVE_SHEET, cell.row, cell.column);
  };

  it('say what all projects have in common, while they do', () => {
    const same = (executed: number) =>
      narrated(
        'sichuan-department-2021',
        ...['甲', '乙', '丙'].map((name) => projectSheet({ name, budget: 10, executed })),
      );
    assert.match(paragraph(same(10), '/projects').text, /各项目预算均已执行完毕，执行率均为100%。$/);
    assert.match(paragraph(same(9), '/projects').text, /各项目执行率均为90%。$/);
    assert.match(paragraph(same(8), '/projects').text, /各项目执行率均低于90%。$/);
    const { formula } = paragraph(same(10), '/projects');
    const slower = workbook(
      ...['甲', '乙', '丙'].map((name, at) =>
        projectSheet({ name, budget: 10, executed: at === 0 ? 5 : 10 }),
      ),
    );
    assert.doesNotMatch(shownBy(slower, formula ?? ''), /均为100%/);
  });

  it('name the projects that are slow, each once, and follow their amounts', () => {
    assert.equal(
      paragraph(narrative, 'problems/proposed').text,
      '一是政府业务经费、政策研究咨询预算执行偏慢，执行率低于80%。二是培训的“培训人数”未得满分。',
    );
    assert.equal(
      later('problems/proposed', '83'),
      '一是支出超出预算的有：政策研究咨询。二是培训的“培训人数”未得满分。',
    );
    assert.match(later('advice/measures/proposed', '83'), /^一是核实超出预算.*二是对未得满分的指标/);
  });

  it('say of the only project what is slow, without its name', () => {
    const one = narrated('national', BUSINESS);
    assert.equal(paragraph(one, 'problems/proposed').text, '预算执行偏慢，执行率54.31%，低于80%。');
    assert.ok(one.paragraphs.every(({ heading }) => heading !== 3));
  });

  it('ask why more was spent than planned, and doubt spending without a budget', () => {
    const over = narrated('national', projectSheet({ name: '培训', budget: 10, executed: 12.5 }));
    assert.match(
      paragraph(over, 'project/培训/execution').text,
      /支出12\.5万元，超出预算2\.5万元，执行率125%。【待填写：执行数大于预算数的原因】/,
    );
    const unplanned = narrated('national', projectSheet({ name: '培训', budget: 0, executed: 12.5 }));
    assert.match(
      paragraph(unplanned, 'project/培训/execution').text,
      /^培训项目没有安排预算，支出12\.5万元，请核实资金来源。/,
    );
  });

  it('propose a suggestion for every problem, marked as proposed', () => {
    for (const id of ['problems/proposed', 'measures/proposed']) {
      const told = paragraph(narrative, id);
      assert.equal(told.proposed, true);
      assert.match(told.text, /^一是.*二是/);
    }
  });

  it('ask the officer while the figures show no problem, and come as soon as they do', () => {
    const fine = narrated('sichuan-department-2021', projectSheet({ name: '慰问', budget: 5, executed: 5 }));
    const { text, formula } = paragraph(fine, 'problems/proposed');
    assert.equal(text, '【待填写：存在的主要问题及原因】');
    const slow = workbook(projectSheet({ name: '慰问', budget: 5, executed: 2 }));
    assert.equal(shownBy(slow, formula ?? ''), '预算执行偏慢，执行率40%，低于80%。');
  });
});

describe('a workbook of very many projects', function () {
  this.timeout(120_000);

  const sheets = Array.from({ length: 500 }, (_, index) =>
    projectSheet({ name: `第${index + 1}号项目`, sheet: `项目${index + 1}`, budget: 2, executed: 1 }),
  );

  it('never writes a formula that Excel would refuse', () => {
    const narrative = narrated(null, ...sheets);
    assert.match(
      paragraph(narrative, '/projects').text,
      /项目共500个，全年预算1000万元，支出500万元，执行率50%/,
    );
    for (const { formula } of narrative.paragraphs) assert.ok((formula ?? '').length <= 8192);
    for (const { formula } of narrative.block ?? []) assert.ok(formula.length <= 8192);
  });

  it('keeps the sum over all of them live, by way of the data block', () => {
    const some = sheets.slice(0, 260);
    const snapshot = workbook(...some);
    const read = review(snapshot, DEFAULT_SETTINGS);
    const narrative = narrate(read, null);
    assert.ok(
      narrative.paragraphs.every(({ sources: read, formula: live }) => read.length === 0 || live !== null),
    );
    const { formula, sources } = paragraph(narrative, '/projects');
    assert.ok(formula);
    assert.ok((narrative.block ?? []).length > 0);
    assert.ok(sources.length >= 520, 'two amounts of each project, and some names');
    assert.ok(sources.every(({ sheet }) => sheet !== NARRATIVE_SHEET));
    const written = edited(snapshot, narrativeEdits(narrative, read));
    const raised = edited(written, [
      { kind: 'number', cell: { sheet: '项目260', row: 5, column: 5 }, value: '2' },
    ]);
    const cell = written.sheets
      .find(({ name }) => name === NARRATIVE_SHEET)
      ?.cells.find((one) => one.formula === formula);
    assert.ok(cell);
    assert.match(shownAt(raised, NARRATIVE_SHEET, cell.row, cell.column), /支出261万元，执行率50\.19%/);
    const again = review(written, DEFAULT_SETTINGS);
    assert.deepEqual(narrativeEdits(narrate(again, null), again), []);
  });
});

describe('every outline', () => {
  for (const outline of OUTLINE_IDS) {
    it(`${outline}: numbers its sections, and every formula gives its text`, () => {
      const narrative = narrated(outline, BUSINESS, RESEARCH);
      assert.equal(narrative.outline, outline);
      assert.ok(narrative.paragraphs.some(({ text, heading }) => heading === 1 && text.startsWith('一、')));
      const ids = narrative.paragraphs.map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length);
      for (const { text, formula } of narrative.paragraphs) {
        if (formula) assert.equal(shownBy(workbook(BUSINESS, RESEARCH), formula), text);
      }
    });
  }
});

describe('the linked sheet', () => {
  const first = workbook(BUSINESS, RESEARCH);

  function written(snapshot = first) {
    const read = review(snapshot, DEFAULT_SETTINGS);
    return edited(snapshot, narrativeEdits(narrate(read, 'sichuan-department-2021'), read));
  }

  /** The row of a paragraph on the sheet, found by its id. */
  function rowOf(snapshot: ReturnType<typeof written>, ending: string): number {
    const cells = snapshot.sheets.find(({ name }) => name === NARRATIVE_SHEET)?.cells ?? [];
    const found = cells.find(({ column, value }) => column === 4 && String(value).endsWith(ending));
    if (!found) throw new Error(`no row ${ending}`);
    return found.row;
  }

  function typed(snapshot: ReturnType<typeof written>, row: number, value: string) {
    return edited(snapshot, [{ kind: 'text', cell: { sheet: NARRATIVE_SHEET, row, column: 1 }, value }]);
  }

  function again(snapshot: ReturnType<typeof written>) {
    const read = review(snapshot, DEFAULT_SETTINGS);
    const narrative = narrate(read, null);
    return { narrative, edits: narrativeEdits(narrative, read) };
  }

  it('is added in the call that creates it, and its text is never a formula of ours by accident', () => {
    const read = reviewed(BUSINESS);
    const edits = narrativeEdits(narrate(read, null), read);
    assert.equal(edits[0]?.kind, 'add-sheet');
    for (const edit of edits) {
      if (edit.kind === 'formula')
        assert.match(edit.formula, /^="|^=IFERROR\(IF\(|^=IF\((?:ROUND|COUNT|ISNUMBER|AND|OR)\(/);
    }
  });

  it('does not change when nothing has changed', () => {
    assert.deepEqual(again(written()).edits, []);
  });

  it('is not read as a table of the officer', () => {
    const { narrative } = again(written());
    const { paragraphs } = narrate(review(first, DEFAULT_SETTINGS), 'sichuan-department-2021');
    assert.deepEqual(
      narrative.paragraphs.map(({ text }) => text),
      paragraphs.map(({ text }) => text),
    );
  });

  it('is known as the report, not as a table that could not be read', () => {
    const read = review(written(), DEFAULT_SETTINGS);
    assert.deepEqual(
      read.tables.filter(({ sheet: name }) => name === NARRATIVE_SHEET).map(({ kind }) => kind),
      ['narrative'],
    );
    assert.deepEqual(read.unrecognised, []);
  });

  it('keeps a paragraph that the officer rewrote, and says that it is edited', () => {
    const base = written();
    const changed = typed(base, rowOf(base, '政府业务经费/execution'), '该项目执行较慢，执行数45.08万元。');
    const { narrative, edits } = again(changed);
    const kept = paragraph(narrative, '政府业务经费/execution');
    assert.equal(kept.text, '该项目执行较慢，执行数45.08万元。');
    assert.equal(kept.state, 'edited');
    assert.match(kept.generated.text, /预算83万元/);
    assert.equal(edits.length, 2, 'only the state is written, and the colour of what waited goes');
    assert.deepEqual(again(edited(changed, edits)).edits, []);
  });

  it('keeps what was written into a placeholder, and then no longer reports it', () => {
    const base = written();
    const waiting = placeholderFindings(base).length;
    const filled = typed(base, rowOf(base, 'overview/duties/to-write'), '负责区政府日常工作。');
    const { narrative } = again(filled);
    assert.equal(paragraph(narrative, 'overview/duties/to-write').text, '负责区政府日常工作。');
    assert.equal(placeholderFindings(filled).length, waiting - 1);
  });

  it('takes the colour of a placeholder away once all of it is filled in, and does so once', () => {
    const base = written();
    const row = rowOf(base, 'overview/duties/to-write');
    const fills = (snapshot: ReturnType<typeof written>) =>
      again(snapshot).edits.flatMap((edit) =>
        edit.kind === 'text' && edit.cell.row === row && edit.cell.column === 1
          ? [[edit.value, edit.style?.fill]]
          : [],
      );
    const half = typed(base, row, '负责日常工作，【待填写：其他】。');
    assert.deepEqual(fills(half), [], 'it still waits');
    const halfWritten = edited(half, again(half).edits);
    const whole = typed(halfWritten, row, '负责区政府日常工作。');
    assert.deepEqual(fills(whole), [['负责区政府日常工作。', null]]);
    assert.deepEqual(again(edited(whole, again(whole).edits)).edits, []);
  });

  it('never has a text that is longer than a cell takes', () => {
    const long = (row: string) => `${row}${'长'.repeat(32_000)}`;
    const table = projectSheet({
      name: '培训',
      budget: 83,
      executed: 45.08,
      indicators: [
        ['', '产出指标', '数量指标', '培训人数', '≥50人', '40人', 50, 40, long('一')],
        ['', '效益指标', '社会效益指标', '群众受益', '有效', '有效', 30, 20, long('二')],
        ['', '满意度指标', '服务对象满意度指标', long('三'), long('四'), long('五'), 10, 5, long('六')],
      ],
    });
    const { paragraphs } = narrated('national', table);
    const told = paragraphs.filter(({ id }) => id.includes('project/培训/indicators'));
    assert.ok(told.length >= 3, 'a row for each reason');
    assert.ok(told.every(({ text }) => text.length <= 32_767));
    const cut = told.filter(({ text }) => text.endsWith('…'));
    assert.deepEqual(
      cut.map(({ text, formula }) => [text.length, formula]),
      [[32_767, null]],
      'one indicator alone has too much, and stands as text',
    );
  });

  it('lists as many sources as there is room for', () => {
    const of = (number: number) => `项目 ${number} ${'名'.repeat(23)}`;
    const tables = Array.from({ length: 300 }, (_, number) =>
      projectSheet({ name: of(number), sheet: of(number), budget: 83, executed: 45.08 + number / 10 }),
    );
    const read = reviewed(...tables);
    const lists = narrativeEdits(narrate(read, null), read).flatMap((edit) =>
      edit.kind === 'text' && edit.cell.column === 2 ? [edit.value] : [],
    );
    assert.ok(lists.every((list) => list.length <= 32_767));
    assert.ok(lists.some((list) => /[A-Z]\d+等\d+个单元格(\n|$)/.test(list)));
  });

  it('updates what nobody touched when the tables change', () => {
    const base = written();
    const more = edited(base, [
      { kind: 'number', cell: { sheet: '政府业务经费', row: 5, column: 5 }, value: '50' },
    ]);
    const { narrative } = again(more);
    assert.match(paragraph(narrative, '政府业务经费/execution').text, /支出50万元，执行率60\.24%/);
  });

  it('keeps an edited paragraph as stale when its table is gone, and drops the untouched ones', () => {
    const base = written();
    const changed = typed(base, rowOf(base, '政策研究咨询/execution'), '咨询经费23.97万元。');
    const without = { ...changed, sheets: changed.sheets.filter(({ name }) => name !== '政策研究咨询') };
    const { narrative } = again(without);
    const stale = narrative.paragraphs.filter(({ state }) => state === 'stale');
    assert.deepEqual(
      stale.map(({ text }) => text),
      ['咨询经费23.97万元。'],
    );
    assert.ok(!narrative.paragraphs.some(({ id }) => id.endsWith('政策研究咨询/indicators')));
  });

  it('keeps a row the officer added, after the row it followed', () => {
    const base = written();
    const last = Math.max(...(base.sheets.at(-1)?.cells.map(({ row }) => row) ?? []));
    const added = typed(base, last + 1, '附：会议纪要。');
    const { narrative } = again(added);
    assert.equal(narrative.paragraphs.at(-1)?.text, '附：会议纪要。');
  });

  it('gives an emptied paragraph its text back', () => {
    const base = written();
    const row = rowOf(base, '政府业务经费/execution');
    const emptied = edited(base, [{ kind: 'clear', cell: { sheet: NARRATIVE_SHEET, row, column: 1 } }]);
    assert.equal(paragraph(again(emptied).narrative, '政府业务经费/execution').state, 'linked');
  });

  it('leaves alone a sheet of that name that is not ours', () => {
    const own = sheet(NARRATIVE_SHEET, [['我单位自评报告'], ['正文']]);
    const read = reviewed(BUSINESS, own);
    const edits = narrativeEdits(narrate(read, null), read);
    assert.deepEqual(edits[0], { ...edits[0], kind: 'add-sheet', name: '自评报告2' });
    assert.ok(edits.every((edit) => !isCellEdit(edit) || edit.cell.sheet === '自评报告2'));
  });

  it('reports what still waits for a person, in words', () => {
    const [found] = placeholderFindings(written());
    assert.ok(found);
    assert.equal(renderMessage(found.message, 'zh-CN'), '自评报告还缺这一段，请填写：内设机构和下属单位。');
  });
});
