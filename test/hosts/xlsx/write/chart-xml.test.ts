import assert from 'node:assert/strict';
import type { ChartDefinition } from '../../../../src/core/workbook/chart';
import { anchorXml, chartXml } from '../../../../src/hosts/xlsx/write/chart-xml';
import { at, childrenOf, everyElement, parseXml, type XmlElement } from '../../../support/xml-tree';
import { CHART } from './support';

const NAMES = { spreadsheetDrawing: 'urn:xdr', main: 'urn:a', chart: 'urn:c', relationships: 'urn:r' };

/** Two series, 2021年 and 2022年, of two categories at AB3:AD5. */
const COMPARED: ChartDefinition = {
  ...CHART,
  data: { firstRow: 2, firstColumn: 27, lastRow: 4, lastColumn: 29 },
};
/** One series. */
const ONE: ChartDefinition = {
  ...COMPARED,
  data: { ...COMPARED.data, lastColumn: 28 },
  cached: COMPARED.cached.map((row) => row.slice(0, 2)),
};

function drawn(chart: ChartDefinition): { plot: XmlElement; chart: XmlElement } {
  const whole = at(parseXml(chartXml(chart, '报告 1', NAMES)), 'c:chart');
  return { plot: at(whole, 'c:plotArea'), chart: whole };
}

const val = (element: XmlElement, ...path: readonly string[]) => at(element, ...path).attributes['val'];
const textsIn = (element: XmlElement, name: string): readonly string[] =>
  [...everyElement(element)].filter((each) => each.name === name).map(({ text }) => text);

describe('The series of a chart', () => {
  const [last, now] = childrenOf(at(drawn(COMPARED).plot, 'c:barChart'), 'c:ser');
  assert.ok(last && now);

  it('refer to their name, their categories and their figures below the head', () => {
    assert.deepEqual(textsIn(last, 'c:f'), [
      "'报告 1'!$AC$3",
      "'报告 1'!$AB$4:$AB$5",
      "'报告 1'!$AC$4:$AC$5",
    ]);
    assert.deepEqual(textsIn(now, 'c:f'), ["'报告 1'!$AD$3", "'报告 1'!$AB$4:$AB$5", "'报告 1'!$AD$4:$AD$5"]);
  });

  it('hold what stands there now, and leave out what is blank', () => {
    assert.deepEqual(textsIn(last, 'c:v'), ['2021年', '收入', '支出', '134.04']);
    assert.deepEqual(textsIn(now, 'c:v'), ['2022年', '收入', '支出', '143.26', '143.26']);
    const cache = at(last, 'c:val', 'c:numRef', 'c:numCache');
    assert.equal(val(cache, 'c:ptCount'), '2');
    assert.equal(at(cache, 'c:pt').attributes['idx'], '0');
    assert.equal(at(cache, 'c:formatCode').text, '0.00');
  });

  it('are as many as there are columns of figures, each with its colour', () => {
    const colours = [last, now].map((series) => val(series, 'c:spPr', 'a:solidFill', 'a:srgbClr'));
    assert.deepEqual(colours, ['B9C7D6', '4A86C5']);
    assert.equal(childrenOf(at(drawn(ONE).plot, 'c:barChart'), 'c:ser').length, 1);
  });
});

describe('The axes of a chart', () => {
  const axes = (chart: ChartDefinition) => {
    const { plot } = drawn(chart);
    const [category, value] = [at(plot, 'c:catAx'), at(plot, 'c:valAx')];
    return {
      direction: val(plot, 'c:barChart', 'c:barDir'),
      category: `${val(category, 'c:axPos')} ${val(category, 'c:scaling', 'c:orientation')}`,
      value: `${val(value, 'c:axPos')} crosses at ${val(value, 'c:crosses')}`,
    };
  };

  it('have the categories below upright bars and left of lying ones, whose first is on top', () => {
    assert.deepEqual(axes(COMPARED), {
      direction: 'col',
      category: 'b minMax',
      value: 'l crosses at autoZero',
    });
    assert.deepEqual(axes({ ...COMPARED, type: 'bar' }), {
      direction: 'bar',
      category: 'l maxMin',
      value: 'b crosses at max',
    });
  });

  it('name the unit where there is one', () => {
    const title = (unit: string | null) => textsIn(at(drawn({ ...COMPARED, unit }).plot, 'c:valAx'), 'a:t');
    assert.deepEqual(title('万元'), ['万元']);
    assert.deepEqual(title(null), []);
  });

  it('have whole numbers, or whole percentages of percentages', () => {
    const format = (numberFormat: string) =>
      at(drawn({ ...COMPARED, numberFormat }).plot, 'c:valAx', 'c:numFmt').attributes['formatCode'];
    assert.equal(format('0.00'), 'General');
    assert.equal(format('0.00%'), '0%');
  });

  it('are missing where parts of a whole are shown', () => {
    for (const type of ['pie', 'doughnut'] as const) {
      assert.deepEqual(childrenOf(drawn({ ...ONE, type }).plot, 'c:valAx'), [], type);
    }
  });
});

describe('A chart of the parts of a whole', () => {
  it('is a pie, or a ring with its hole', () => {
    const pie = drawn({ ...ONE, type: 'pie' }).plot;
    assert.equal(childrenOf(pie, 'c:pieChart').length, 1);
    assert.ok(![...everyElement(pie)].some(({ name }) => name === 'c:holeSize'));
    assert.equal(val(drawn({ ...ONE, type: 'doughnut' }).plot, 'c:doughnutChart', 'c:holeSize'), '55');
  });

  it('colours each part', () => {
    const parts = childrenOf(at(drawn({ ...ONE, type: 'pie' }).plot, 'c:pieChart', 'c:ser'), 'c:dPt');
    assert.deepEqual(
      parts.map((part) => [val(part, 'c:idx'), val(part, 'c:spPr', 'a:solidFill', 'a:srgbClr')]),
      [
        ['0', '6FA3D8'],
        ['1', 'F0A868'],
      ],
    );
  });

  it('says the shares of its parts, and places its labels except in a ring, which takes no place for them', () => {
    const labelsOf = (type: ChartDefinition['type'], plot: string) => {
      const labels = at(drawn({ ...ONE, type }).plot, plot, 'c:ser', 'c:dLbls');
      const position = childrenOf(labels, 'c:dLblPos')[0]?.attributes['val'] ?? null;
      return [position, val(labels, 'c:showPercent'), val(labels, 'c:showVal')];
    };
    assert.deepEqual(labelsOf('pie', 'c:pieChart'), ['bestFit', '1', '1']);
    assert.deepEqual(labelsOf('doughnut', 'c:doughnutChart'), [null, '1', '1']);
    assert.deepEqual(labelsOf('bar', 'c:barChart'), ['outEnd', '0', '1']);
  });
});

describe('The legend of a chart', () => {
  const place = (chart: ChartDefinition) =>
    childrenOf(drawn(chart).chart, 'c:legend').map((legend) => val(legend, 'c:legendPos'));

  it('is below compared series, right of parts, and missing beside a single series', () => {
    assert.deepEqual(place(COMPARED), ['b']);
    assert.deepEqual(place({ ...ONE, type: 'pie' }), ['r']);
    assert.deepEqual(place(ONE), []);
  });
});

describe('A chart on its sheet', () => {
  it('stands at its cell in its size, under its name, with its title to be read out', () => {
    const anchor = parseXml(anchorXml(CHART, 5, 'rId3', NAMES));
    assert.deepEqual(
      ['xdr:col', 'xdr:row'].map((name) => at(anchor, 'xdr:from', name).text),
      ['9', '1'],
    );
    assert.deepEqual({ ...at(anchor, 'xdr:ext').attributes }, { cx: '6096000', cy: '3048000' });
    const frame = at(anchor, 'xdr:graphicFrame');
    assert.deepEqual(
      { ...at(frame, 'xdr:nvGraphicFramePr', 'xdr:cNvPr').attributes },
      {
        id: '5',
        name: CHART.name,
        descr: CHART.title,
      },
    );
    assert.equal(at(frame, 'a:graphic', 'a:graphicData', 'c:chart').attributes['r:id'], 'rId3');
  });

  it('is headed in bold by its title', () => {
    const heading = at(drawn(COMPARED).chart, 'c:title');
    assert.deepEqual(textsIn(heading, 'a:t'), [CHART.title]);
    const run = [...everyElement(heading)].find(({ name }) => name === 'a:rPr');
    assert.equal(run?.attributes['b'], '1');
  });
});
