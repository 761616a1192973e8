import { single } from '../../core/workbook/address';
import type { Chart } from '../model/decoration';
import { Failure } from '../model/failure';
import type { Sheet } from '../model/sheet';
import { remoteClass, type Argument, type Scalar } from '../protocol/remote';
import { parseRange } from './area';
import { chartAxes, chartDataLabels, chartLegend, chartTitle } from './chart-parts';
import type { OwnedChart } from './owned-chart';

/** The size Excel gives a new chart, in points. */
const NEW_SIZE = { width: 360, height: 216 };

/** `Excel.ChartCollection` of a sheet. */
export const charts = remoteClass<Sheet>({
  kind: 'ChartCollection',
  items: (sheet) => sheet.charts.map((chart) => chartObject({ sheet, chart })),
  item: (sheet, key) => {
    // A person asks by name; Office.js itself goes on by the id it was told.
    const wanted = key.text();
    const chart = sheet.charts.find(({ id, name }) => name === wanted || id === wanted);
    if (!chart) throw new Failure('ItemNotFound', 'ChartCollection.getItem');
    return chartObject({ sheet, chart });
  },
  methods: {
    add: (sheet, args, { workbook }) => {
      if (sheet.protected) throw new Failure('AccessDenied', args.location);
      const source = args.at(1).area() ?? args.at(1).refuse();
      const chart: Chart = {
        id: workbook.newId(),
        name: `Chart ${sheet.charts.length + 1}`,
        type: args.at(0).text(),
        title: '',
        titleFont: { size: 14, bold: false },
        source,
        place: single(0, 0),
        size: NEW_SIZE,
        plotVisibleOnly: true,
        labels: { value: false, percentage: false, numberFormat: 'General', separator: ', ' },
        legend: { visible: true, position: 'Bottom' },
        reversed: false,
        crossing: 'Automatic',
        unit: '',
        minimum: null,
      };
      sheet.charts.push(chart);
      sheet.lookChanged();
      return chartObject({ sheet, chart });
    },
  },
});

/** `Excel.Chart`. */
export const chartObject = remoteClass<OwnedChart>({
  kind: 'Chart',
  id: ({ chart }) => chart.id,
  scalars: {
    id: { get: ({ chart }) => chart.id },
    chartType: { get: ({ chart }) => chart.type },
    name: {
      get: ({ chart }) => chart.name,
      set: ({ sheet, chart }, value) => {
        chart.name = value.text();
        sheet.lookChanged();
      },
    },
    plotVisibleOnly: {
      get: ({ chart }) => chart.plotVisibleOnly,
      set: ({ chart }, value) => {
        chart.plotVisibleOnly = value.boolean();
      },
    },
    width: extent('width'),
    height: extent('height'),
  },
  objects: { title: chartTitle, dataLabels: chartDataLabels, legend: chartLegend, axes: chartAxes },
  methods: {
    setPosition: ({ sheet, chart }, args) => {
      const first = place(args.at(0));
      if (args.at(1).absent) chart.place = first;
      else {
        const { lastRow, lastColumn } = place(args.at(1));
        chart.place = { ...first, lastRow, lastColumn };
        chart.size = null;
      }
      sheet.lookChanged();
    },
    delete: ({ sheet, chart }, args) => {
      if (sheet.protected) throw new Failure('AccessDenied', args.location);
      sheet.charts.splice(sheet.charts.indexOf(chart), 1);
      sheet.lookChanged();
    },
  },
});

function extent(member: 'width' | 'height'): Scalar<OwnedChart> {
  return {
    get: ({ chart }) => (chart.size ?? NEW_SIZE)[member],
    set: ({ sheet, chart }, value) => {
      chart.size = { ...(chart.size ?? NEW_SIZE), [member]: value.number() };
      sheet.lookChanged();
    },
  };
}

function place(argument: Argument) {
  return argument.area()?.range ?? parseRange(argument.text()) ?? argument.refuse();
}
