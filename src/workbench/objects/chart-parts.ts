import { Failure } from '../model/failure';
import { remoteClass, type Argument, type Scalar } from '../protocol/remote';
import type { OwnedChart } from './owned-chart';

/** `Excel.ChartTitle`. */
export const chartTitle = remoteClass<OwnedChart>({
  kind: 'ChartTitle',
  scalars: {
    text: drawn(
      ({ chart }) => chart.title,
      ({ chart }, value) => (chart.title = value.text()),
    ),
  },
  objects: { format: (owned) => titleFormat(owned) },
});

const titleFormat = remoteClass<OwnedChart>({
  kind: 'ChartTitleFormat',
  objects: { font: (owned) => titleFont(owned) },
});

const titleFont = remoteClass<OwnedChart>({
  kind: 'ChartFont',
  scalars: {
    size: drawn(
      ({ chart }) => chart.titleFont.size,
      ({ chart }, value) => (chart.titleFont.size = value.number()),
    ),
    bold: drawn(
      ({ chart }) => chart.titleFont.bold,
      ({ chart }, value) => (chart.titleFont.bold = value.boolean()),
    ),
  },
});

/** `Excel.ChartDataLabels` of a whole chart. */
export const chartDataLabels = remoteClass<OwnedChart>({
  kind: 'ChartDataLabels',
  scalars: {
    showValue: drawn(
      ({ chart }) => chart.labels.value,
      ({ chart }, value) => (chart.labels.value = value.boolean()),
    ),
    showPercentage: drawn(
      ({ chart }) => chart.labels.percentage,
      ({ chart }, value) => (chart.labels.percentage = value.boolean()),
    ),
    numberFormat: drawn(
      ({ chart }) => chart.labels.numberFormat,
      ({ chart }, value) => (chart.labels.numberFormat = value.text()),
    ),
    separator: drawn(
      ({ chart }) => chart.labels.separator,
      ({ chart }, value) => (chart.labels.separator = value.text()),
    ),
  },
});

/** `Excel.ChartLegend`. */
export const chartLegend = remoteClass<OwnedChart>({
  kind: 'ChartLegend',
  scalars: {
    visible: drawn(
      ({ chart }) => chart.legend.visible,
      ({ chart }, value) => (chart.legend.visible = value.boolean()),
    ),
    position: drawn(
      ({ chart }) => chart.legend.position,
      ({ chart }, value) => {
        // A legend that is not shown has no place.
        if (!chart.legend.visible) throw new Failure('GeneralException', 'ChartLegend.position');
        chart.legend.position = value.text();
      },
    ),
  },
});

/** `Excel.ChartAxes`: the axis of categories and that of values. */
export const chartAxes = remoteClass<OwnedChart>({
  kind: 'ChartAxes',
  objects: { categoryAxis: (owned) => categoryAxis(owned), valueAxis: (owned) => valueAxis(owned) },
});

const categoryAxis = remoteClass<OwnedChart>({
  kind: 'ChartAxis',
  scalars: {
    reversePlotOrder: drawn(
      ({ chart }) => chart.reversed,
      ({ chart }, value) => (chart.reversed = value.boolean()),
    ),
    position: drawn(
      ({ chart }) => chart.crossing,
      ({ chart }, value) => (chart.crossing = value.text()),
    ),
  },
});

const valueAxis = remoteClass<OwnedChart>({
  kind: 'ChartAxis',
  scalars: {
    minimum: drawn(
      ({ chart }) => chart.minimum ?? '',
      ({ chart }, value) => (chart.minimum = value.number()),
    ),
  },
  objects: { title: (owned) => axisTitle(owned) },
});

const axisTitle = remoteClass<OwnedChart>({
  kind: 'ChartAxisTitle',
  scalars: {
    text: drawn(
      ({ chart }) => chart.unit,
      ({ chart }, value) => (chart.unit = value.text()),
    ),
  },
});

/** The classes a chart is made of, for the contract test. */
export const chartParts = { titleFormat, titleFont, categoryAxis, valueAxis, axisTitle };

function drawn(
  get: (owned: OwnedChart) => unknown,
  assign: (owned: OwnedChart, value: Argument) => unknown,
): Scalar<OwnedChart> {
  return {
    get,
    set: (owned, value) => {
      assign(owned, value);
      owned.sheet.lookChanged();
    },
  };
}
