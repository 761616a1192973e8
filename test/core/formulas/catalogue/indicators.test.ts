import assert from 'node:assert/strict';
import { percent, type GridCell } from '../../../support/sheet';
import { form, told } from '../../checks/told';

type Row = readonly GridCell[];

describe('a score beside what was taken off (arithmetic/deducted-score)', () => {
  const examined = (...rows: readonly Row[]) =>
    told('arithmetic/deducted-score', [
      '考评',
      [['财务管理考评表'], ['考评内容', '标准分', '扣分', '得分', '扣分原因'], ...rows],
    ]);

  it('is the weight less the deduction', () => {
    const rows: readonly Row[] = [
      ['账务处理', 25, 2, 23, '附件不全'],
      ['票据管理', 15, 0, 15, null],
    ];
    const total: Row = ['合计', 60, 5.5, 54.5, null];
    assert.deepEqual(examined(...rows, ['内部控制', 20, 3.5, 16.5, '未轮岗'], total), []);
    assert.deepEqual(examined(...rows, ['内部控制', 20, 3.5, 15.6, '未轮岗'], total), ['error 考评!D5']);
  });

  it('takes a deduction with its minus sign', () => {
    assert.deepEqual(examined(['账务处理', 25, -2, 23, '附件不全'], ['票据管理', 15, -1, 14, null]), []);
  });

  it('says nothing where no row takes the points off like this', () => {
    assert.deepEqual(examined(['账务处理', 25, 8, 23, null], ['票据管理', 15, 4, 14, null]), []);
  });
});

describe('a rate of completion beside target and result (arithmetic/goal-completion)', () => {
  const goals = (third: GridCell, ...more: readonly Row[]) =>
    told('arithmetic/goal-completion', [
      '目标',
      [
        ['年度绩效目标完成情况表'],
        ['工作任务', '绩效指标', '目标值', '完成值', '完成率', '未完成原因'],
        ['校园建设', '改造教室（间）', 40, 40, percent(1), null],
        ['校园建设', '更换课桌（套）', 1600, 1760, percent(1.1), null],
        ['师资培训', '培训教师（人次）', 250, 215, third, '疫情影响'],
        ...more,
      ],
    ]);

  it('is what was reached of the target', () => {
    assert.deepEqual(goals(percent(0.86)), []);
    assert.deepEqual(goals(percent(0.96)), ['warning 目标!E5']);
  });

  it('may be a plain number, and a whole where more was reached', () => {
    assert.deepEqual(goals(percent(0.86), ['师资培训', '送教下乡（次）', 20, 26, percent(1), null]), []);
  });

  it('is not asked of what is to stay below a limit', () => {
    assert.deepEqual(goals(percent(0.86), ['经费管理', '人均成本（元）', '≤300', 270, percent(1), null]), []);
  });
});

describe('the score in the head of a form (consistency/stated-score)', () => {
  const stated = (score: number, total: number) => {
    const [name, rows] = form(
      { score: total },
      ['数量指标', '加固长度', '≥8公里', '8公里'],
      ['质量指标', '合格率', '100%', '100%'],
    );
    const [title, year, project = [], ...rest] = rows;
    return told('consistency/stated-score', [
      name,
      [title ?? [], year ?? [], [...project, '自评得分', score], ...rest],
    ]);
  };

  it('is the total that its indicators end in', () => {
    assert.deepEqual(stated(100, 100), []);
    assert.deepEqual(stated(98, 100), ['error 自评表!D3']);
  });

  it('may give the decimals that the total has lost', () => {
    assert.deepEqual(stated(99.7, 100), []);
  });

  it('may count the execution rate where the total does not', () => {
    assert.deepEqual(stated(100, 90), []);
  });
});

describe('a total that one part does not account for (arithmetic/total-score)', () => {
  it('is wrong itself where a score that falls below the rule gives its reason', () => {
    const rows: readonly Row[] = [
      ['项目支出绩效自评表'],
      ['（2024年度）'],
      ['项目名称', '护林防火'],
      ['一级指标', '二级指标', '三级指标', '分值', '年度指标值', '实际完成值', '得分', '偏差原因分析'],
      ['产出指标', '数量指标', '巡护里程', 20, '≥3000公里', '3120公里', 20, null],
      [null, '质量指标', '巡护合格率', 30, '≥95%', '96%', 30, null],
      ['效益指标', '社会效益指标', '火情处置率', 30, '100%', '100%', 30, null],
      ['满意度指标', '服务对象满意度', '群众满意度', 10, '≥90%', '82%', 6, '宣传不到位'],
      ['预算执行率', '预算执行率', '预算执行率', 10, '100%', '98%', 9.8, '尾款未付'],
      ['总分', null, null, 100, null, null, 88.8, null],
    ];
    assert.deepEqual(told('arithmetic/total-score', ['自评表', rows]), ['error 自评表!G10']);
  });
});
