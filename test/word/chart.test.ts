import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import type { ReportChart } from '../../src/core/narrative/charts/model';
import { text } from '../../src/core/narrative/wording/parts';
import { narrate } from '../../src/core/narrative/narrate';
import { decimal } from '../../src/core/quantity/decimal';
import { CHART_TYPES } from '../../src/core/workbook/chart';
import { exportWord } from '../../src/word/document';
import { OFFICIAL_PROFILE } from '../../src/word/profile';
import { reportDocument } from '../../src/word/report';
import { projectSheet, reviewed } from '../core/narrative/support';

const read = reviewed(
  projectSheet({ name: '救灾资金', budget: 83, executed: 45.08 }),
  projectSheet({ name: '政务服务', budget: 20, executed: 19 }),
  projectSheet({ name: '防汛', budget: 12, executed: 9 }),
  projectSheet({ name: '普法', budget: 6, executed: 6 }),
);

function partsOf(bytes: Uint8Array): (path: RegExp) => readonly string[] {
  const parts = unzipSync(bytes);
  return (path) =>
    Object.keys(parts).flatMap((name) => (path.test(name) && parts[name] ? [strFromU8(parts[name])] : []));
}

describe('charts in the Word report', () => {
  it('are native, with the figures as they are now', async () => {
    const parts = partsOf(await reportDocument(narrate(read, null), read));
    const [chart = '', ...others] = parts(/charts\/chart\d+\.xml$/);
    assert.deepEqual(others, []);
    const [body = ''] = parts(/word\/document\.xml$/);
    assert.match(body.slice(body.indexOf('<c:chart ')), /图1\u30002022年各项目预算执行率/);
    assert.match(chart, /<c:max val="1"\/>/);
    assert.match(chart, /<c:v>救灾资金<\/c:v>/);
    assert.match(chart, /<c:v>0\.5431<\/c:v>/);
    assert.match(chart, /formatCode="0\.00%"/);
  });

  it('stand after the paragraph about their figures, in a line that does not cut them off', async () => {
    const [body = ''] = partsOf(await reportDocument(narrate(read, null), read))(/word\/document\.xml$/);
    const overview = body.indexOf('纳入自评的项目共4个');
    const chart = body.indexOf('<c:chart ');
    const firstProject = body.lastIndexOf('救灾资金预算');
    assert.ok(
      overview > 0 && overview < firstProject && firstProject < chart,
      `${overview} ${chart} ${firstProject}`,
    );
    const paragraph = body.slice(body.lastIndexOf('<w:p>', chart), chart);
    assert.match(paragraph, /w:lineRule="auto"/);
  });

  it('are left out where a sentence says it all: too few items, or items that do not differ', async () => {
    const few = reviewed(
      projectSheet({ name: '救灾资金', budget: 83, executed: 45 }),
      projectSheet({ name: '政务服务', budget: 20, executed: 19 }),
    );
    const alike = reviewed(
      ...['甲', '乙', '丙', '丁'].map((name, at) => projectSheet({ name, budget: 100, executed: 97 + at })),
    );
    for (const one of [few, alike]) {
      assert.deepEqual(partsOf(await reportDocument(narrate(one, null), one))(/charts\/chart/), []);
    }
  });

  it('can be of every type', async () => {
    const charts = CHART_TYPES.map((type): ReportChart => {
      const point = (name: string, value: string) => ({
        label: [text(name)],
        values: [{ kind: 'constant' as const, value: decimal(value) }],
      });
      return {
        id: type,
        topic: 'income',
        type,
        title: `图 <${type}>`,
        unit: '万元',
        series: ['金额'],
        points: [point('财政拨款收入', '130.5'), point('其他收入', '12.76')],
      };
    });
    const placed = charts.map((chart) => ({ chart, after: -1 }));
    const parts = partsOf(await exportWord(narrate(read, null), [], OFFICIAL_PROFILE, placed));
    const xml = parts(/charts\/chart\d+\.xml$/);
    assert.equal(xml.length, CHART_TYPES.length);
    for (const each of xml) assert.match(each, /<c:v>12\.76<\/c:v>/);
    assert.equal(xml.filter((each) => each.includes('<c:pieChart>')).length, 1);
    assert.equal(xml.filter((each) => each.includes('<c:doughnutChart>')).length, 1);
    assert.equal(xml.filter((each) => each.includes('>万元<')).length, 2);
  });
});
