import type { Chart } from '../model/decoration';
import { Failure } from '../model/failure';
import type { Sheet } from '../model/sheet';
import { remoteClass, type Argument } from '../protocol/remote';
import { parseRange } from './area';

interface Owned {
  readonly sheet: Sheet;
  readonly chart: Chart;
}

/** `Excel.ChartCollection` of a sheet. */
export const charts = remoteClass<Sheet>({
  kind: 'ChartCollection',
  items: (sheet) => sheet.charts.map((chart) => chartObject({ sheet, chart })),
  item: (sheet, key) => {
    const chart = sheet.charts.find(({ name }) => name === key.text());
    if (!chart) throw new Failure('ItemNotFound', 'ChartCollection.getItem');
    return chartObject({ sheet, chart });
  },
  methods: {
    add: (sheet, args, { workbook }) => {
      const source = args.at(1).area() ?? args.at(1).refuse();
      const chart: Chart = {
        id: workbook.newId(),
        name: `Chart ${sheet.charts.length + 1}`,
        type: args.at(0).text(),
        title: '',
        source: { sheet: source.sheet.name, range: source.range },
      };
      sheet.charts.push(chart);
      sheet.lookChanged();
      return chartObject({ sheet, chart });
    },
  },
});

/** `Excel.Chart`. */
export const chartObject = remoteClass<Owned>({
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
  },
  objects: { title: (owned) => chartTitle(owned) },
  methods: {
    setPosition: ({ sheet, chart }, args) => {
      const first = place(args.at(0));
      const last = args.at(1).absent ? first : place(args.at(1));
      chart.place = { ...first, lastRow: last.lastRow, lastColumn: last.lastColumn };
      sheet.lookChanged();
    },
    delete: ({ sheet, chart }) => {
      sheet.charts.splice(sheet.charts.indexOf(chart), 1);
      sheet.lookChanged();
    },
  },
});

/** `Excel.ChartTitle`. */
export const chartTitle = remoteClass<Owned>({
  kind: 'ChartTitle',
  scalars: {
    text: {
      get: ({ chart }) => chart.title,
      set: ({ sheet, chart }, value) => {
        chart.title = value.text();
        sheet.lookChanged();
      },
    },
  },
});

function place(argument: Argument) {
  return argument.area()?.range ?? parseRange(argument.text()) ?? argument.refuse();
}
