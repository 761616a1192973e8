import assert from 'node:assert/strict';
import type { Finding } from '../../../src/core/findings/finding';
import { review } from '../../../src/core/review/review';
import { DEFAULT_SETTINGS } from '../../../src/core/findings/settings';
import { formatAddress } from '../../../src/core/workbook/address';
import type { Snapshot } from '../../../src/core/workbook/snapshot';
import { afterEdits } from '../../support/edits';
import { formula, sheet, workbook, type GridCell } from '../../support/sheet';

const PERCENT = '0.00%';

/** A national form's funding block with formulas; rows 4–7 are the total and its three sources. */
function funds(change: Readonly<Record<string, GridCell>> = {}): Snapshot {
  const rate = (row: number, value: number): GridCell =>
    formula(`=IF(D${row}=0,"",ROUND(E${row}/D${row},4))`, value, PERCENT);
  const cells: Record<string, GridCell> = {
    C4: formula('=SUM(C5:C7)', 110),
    D4: formula('=SUM(D5:D7)', 120),
    E4: formula('=SUM(E5:E7)', 96),
    F4: 10,
    G4: rate(4, 0.8),
    H4: 8,
    ...{ C5: 80, D5: 90, E5: 72, G5: rate(5, 0.8) },
    ...{ C6: 20, D6: 20, E6: 15, G6: rate(6, 0.75) },
    ...{ C7: 10, D7: 10, E7: 9, G7: rate(7, 0.9) },
    ...change,
  };
  const line = (row: number, label: string): GridCell[] => [
    null,
    label,
    ...['C', 'D', 'E', 'F', 'G', 'H'].map((column) => cells[`${column}${row}`] ?? null),
  ];
  return workbook(
    sheet('自评表', [
      ['项目支出绩效自评表'],
      ['项目名称', '设备更新'],
      ['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
      line(4, '年度资金总额'),
      line(5, '其中：当年财政拨款'),
      line(6, '上年结转资金'),
      line(7, '其他资金'),
    ]),
  );
}

function findings(snapshot: Snapshot): readonly Finding[] {
  return review(snapshot, { ...DEFAULT_SETTINGS, reasonThreshold: '0' }).findings.filter(
    ({ rule }) => !rule.startsWith('completeness/'),
  );
}

function brief({ severity, rule, primary, cause, fixes }: Finding): string {
  const edit = fixes[0]?.edits[0];
  const written = edit?.kind === 'formula' ? edit.formula : edit?.kind === 'number' ? edit.value : '-';
  return `${severity} ${rule} ${primary ? formatAddress(primary) : '-'} ${cause?.kind ?? '-'} ${written}`;
}

const told = (snapshot: Snapshot): readonly string[] => findings(snapshot).map(brief);

describe('formulas in the sheet', () => {
  it('that follow their neighbours and add up all parts are left alone', () => {
    assert.deepEqual(told(funds()), []);
  });

  it('arithmetic/formula-leaves-out finds a part a sum does not reach, and tells it once', () => {
    assert.deepEqual(
      told(funds({ E4: formula('=SUM(E5:E6)', 87), G4: formula('=E4/D4', 87 / 120, PERCENT) })),
      ['error arithmetic/funding-total 自评表!E4 missing-addend =SUM(E5:E7)'],
    );
  });

  it('arithmetic/formula-leaves-out warns while the part left out is still zero', () => {
    const quiet = funds({
      E7: 0,
      E4: formula('=E5+E6', 87),
      G7: null,
      G4: formula('=E4/D4', 87 / 120, PERCENT),
    });
    assert.ok(
      told(quiet).includes('warning arithmetic/formula-leaves-out 自评表!E4 missing-addend =SUM(E5:E7)'),
      told(quiet).join('\n'),
    );
  });

  it('arithmetic/formula-leaves-out does not mind a total that is computed another way', () => {
    assert.deepEqual(told(funds({ E4: formula('=ROUND(D4*0.8,2)', 96) })), []);
    assert.deepEqual(told(funds({ E4: formula('=SUM(E5,E6:E7)', 96) })), []);
  });

  it('format/formula-off-pattern finds a rate that points at another row, though it gives the right figure', () => {
    const same = funds({ G5: formula('=IF(D4=0,"",ROUND(E4/D4,4))', 0.8, PERCENT) });
    assert.deepEqual(told(same), [
      'warning format/formula-off-pattern 自评表!G5 shifted-column =IF(D5=0,"",ROUND(E5/D5,4))',
    ]);
  });

  it('format/formula-off-pattern finds a sum along its row that leaves the last cell out, though the total goes down', () => {
    const sum = (cells: string, value: number): GridCell => formula(`=SUM(${cells})`, value);
    const book = workbook(
      sheet('工资', [
        ['工资发放表'],
        ['单位：元'],
        ['姓名', '岗位工资', '薪级工资', '绩效工资', '实发工资'],
        ['甲', 2440, 1860, 3200, sum('B4:D4', 7500)],
        ['乙', 2110, 1520, 2900, sum('B5:D5', 6530)],
        ['丙', 1960, 1388, 2700, sum('B6:C6', 3348)],
        [
          '合计',
          ...'BCDE'
            .split('')
            .map((column, at) => sum(`${column}4:${column}6`, [6510, 4768, 8800, 17378][at] ?? 0)),
        ],
      ]),
    );
    assert.deepEqual(told(book), ['warning format/formula-off-pattern 工资!E6 shifted-column =SUM(B6:D6)']);
  });

  it('format/formula-off-pattern and a wrong figure are one finding', () => {
    const wrong = funds({ G6: formula('=IF(D7=0,"",ROUND(E7/D7,4))', 0.9, PERCENT) });
    assert.deepEqual(told(wrong), [
      'error arithmetic/execution-rate 自评表!G6 shifted-column =IF(D6=0,"",ROUND(E6/D6,4))',
    ]);
  });

  it('format/constant-among-formulas finds a number typed over a formula, though it is still right', () => {
    const typed = funds({ G5: { value: 0.8, numberFormat: PERCENT } });
    assert.deepEqual(told(typed), [
      'hint format/constant-among-formulas 自评表!G5 overwritten-formula =IF(D5=0,"",ROUND(E5/D5,4))',
    ]);
    const sum = funds({ D4: 120 });
    assert.deepEqual(told(sum), [
      'hint format/constant-among-formulas 自评表!D4 overwritten-formula =SUM(D5:D7)',
    ]);
  });

  it('format/constant-among-formulas gives way to the finding about a wrong figure', () => {
    const wrong = funds({ G5: { value: 0.08, numberFormat: PERCENT } });
    assert.deepEqual(told(wrong), [
      'error arithmetic/execution-rate 自评表!G5 overwritten-formula =IF(D5=0,"",ROUND(E5/D5,4))',
    ]);
  });

  it('format/circular-reference finds formulas that need their own result', () => {
    const circular = funds({ E5: formula('=E4-E6-E7', 72) });
    const [finding] = findings(circular).filter(({ rule }) => rule === 'format/circular-reference');
    assert.deepEqual(finding?.cells.map(formatAddress).sort(), ['自评表!E4', '自评表!E5']);
  });

  it('format/circular-reference finds formulas that need their own result by way of another sheet', () => {
    const joined = (back: string): readonly Finding[] => {
      const [own] = funds({ E5: formula("='决 算'!B2", 72) }).sheets;
      assert.ok(own);
      const other = sheet('决 算', [
        ['项目', '金额'],
        ['财政拨款', formula(back, 72)],
      ]);
      return findings(workbook(own, other)).filter(({ rule }) => rule === 'format/circular-reference');
    };
    assert.deepEqual(joined('=自评表!D5'), []);
    const [circle, ...others] = joined('=自评表!E4-24');
    assert.equal(others.length, 0);
    assert.deepEqual(circle?.cells.map(formatAddress).sort(), ["'决 算'!B2", '自评表!E4', '自评表!E5']);
  });

  it('format/constant-among-formulas leaves alone the figure that formulas beside it read', () => {
    const accounts = workbook(
      sheet('支出', [
        ['支出决算表'],
        ['单位：万元'],
        ['科目编码', '科目名称', '本年支出合计'],
        ['合计', null, formula('=C5+C8', 30)],
        ['201', '一般公共服务支出', formula('=C6', 10)],
        ['20103', '政府办公厅', formula('=C7', 10)],
        ['2010301', '行政运行', 10],
        ['208', '社会保障和就业支出', formula('=C9', 20)],
        ['20805', '养老支出', 20],
      ]),
    );
    assert.deepEqual(told(accounts), []);
  });

  it('format/external-reference notes figures taken from other files, once per table', () => {
    const external = funds({ E5: formula('=[1]决算!B5', 72), E6: formula("='D:\\[表.xlsx]1'!B5", 15) });
    assert.deepEqual(told(external), ['hint format/external-reference 自评表!E5 - -']);
  });

  it('are settled by the formula that is proposed', () => {
    for (const broken of [
      funds({ G5: formula('=IF(D4=0,"",ROUND(E4/D4,4))', 0.8, PERCENT) }),
      funds({ G5: { value: 0.8, numberFormat: PERCENT } }),
      funds({ E4: formula('=SUM(E5:E6)', 87), G4: formula('=E4/D4', 87 / 120, PERCENT) }),
    ]) {
      const [finding] = findings(broken);
      const edits = finding?.fixes[0]?.edits ?? [];
      assert.ok(edits.length > 0);
      assert.ok(!findings(afterEdits(broken, edits)).some(({ id }) => id === finding?.id));
    }
  });
});
