import { quoteSheet, rangeA1, type CellRange } from '../../../core/workbook/address';
import { chartColors, isRound, type ChartDefinition } from '../../../core/workbook/chart';
import { escapeXml } from '../xml/xml';

/** Namespaces of drawings and charts in one variant of the format. */
export interface DrawingNamespaces {
  readonly spreadsheetDrawing: string;
  readonly main: string;
  readonly chart: string;
  readonly relationships: string;
}

const AXES = { category: '111111111', value: '222222222' };
const HUNDREDTHS = { title: 1400, text: 900 };
/** Share of the radius that the hole of a ring takes. */
const HOLE = 55;
/** Room between groups of bars, in hundredths of a bar. */
const GAP = 80;

/** The chart part of a chart on a sheet (ECMA-376 part 1, 21.2), with its data as they are now. */
export function chartXml(chart: ChartDefinition, sheet: string, names: DrawingNamespaces): string {
  const plot = isRound(chart.type) ? roundPlot(chart, sheet) : barPlot(chart, sheet);
  const legend = isRound(chart.type) || seriesCount(chart) > 1 ? legendAt(chart) : '';
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<c:chartSpace xmlns:c="${names.chart}" xmlns:a="${names.main}" xmlns:r="${names.relationships}">` +
    '<c:roundedCorners val="0"/><c:chart>' +
    titleXml(chart.title, HUNDREDTHS.title, true) +
    `<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${plot}</c:plotArea>${legend}` +
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>' +
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${HUNDREDTHS.text}"/></a:pPr>` +
    '<a:endParaRPr lang="zh-CN"/></a:p></c:txPr></c:chartSpace>'
  );
}

function barPlot(chart: ChartDefinition, sheet: string): string {
  const lying = chart.type === 'bar';
  const direction = lying ? 'bar' : 'col';
  const [categoryAt, valueAt] = lying ? ['l', 'b'] : ['b', 'l'];
  // Lying bars are listed from the top, as their table is.
  const [order, crossing] = lying ? ['maxMin', 'max'] : ['minMax', 'autoZero'];
  return (
    `<c:barChart><c:barDir val="${direction}"/><c:grouping val="clustered"/><c:varyColors val="0"/>` +
    seriesXml(chart, sheet) +
    `<c:gapWidth val="${GAP}"/><c:axId val="${AXES.category}"/><c:axId val="${AXES.value}"/></c:barChart>` +
    `<c:catAx><c:axId val="${AXES.category}"/><c:scaling><c:orientation val="${order}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${categoryAt}"/><c:numFmt formatCode="General" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
    `<c:crossAx val="${AXES.value}"/><c:crosses val="autoZero"/></c:catAx>` +
    `<c:valAx><c:axId val="${AXES.value}"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${valueAt}"/>` +
    '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>' +
    (chart.unit === null ? '' : titleXml(chart.unit, HUNDREDTHS.text, false)) +
    `<c:numFmt formatCode="${escapeXml(axisFormat(chart))}" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `<c:crossAx val="${AXES.category}"/><c:crosses val="${crossing}"/></c:valAx>`
  );
}

/** Round numbers stand at an axis, whatever decimals the labels have. */
function axisFormat({ numberFormat }: ChartDefinition): string {
  return numberFormat.endsWith('%') ? '0%' : 'General';
}

function roundPlot(chart: ChartDefinition, sheet: string): string {
  const element = chart.type === 'pie' ? 'pieChart' : 'doughnutChart';
  const hole = chart.type === 'doughnut' ? `<c:holeSize val="${HOLE}"/>` : '';
  return (
    `<c:${element}><c:varyColors val="1"/>${seriesXml(chart, sheet)}` +
    `<c:firstSliceAng val="0"/>${hole}</c:${element}>`
  );
}

function labels({ type, numberFormat }: ChartDefinition): string {
  const round = isRound(type);
  // A ring takes no position for its labels (21.2.2.48).
  const position = type === 'pie' ? 'bestFit' : type === 'doughnut' ? null : 'outEnd';
  return (
    `<c:dLbls><c:numFmt formatCode="${escapeXml(numberFormat)}" sourceLinked="0"/>` +
    (position === null ? '' : `<c:dLblPos val="${position}"/>`) +
    '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>' +
    `<c:showPercent val="${round ? 1 : 0}"/><c:showBubbleSize val="0"/>` +
    `${round ? '<c:separator>\n</c:separator>' : ''}</c:dLbls>`
  );
}

function seriesCount({ data }: ChartDefinition): number {
  return data.lastColumn - data.firstColumn;
}

function seriesXml(chart: ChartDefinition, sheet: string): string {
  const { data, cached, numberFormat } = chart;
  const [head = [], ...rows] = cached;
  const body = { ...data, firstRow: data.firstRow + 1 };
  const column = (offset: number, range: CellRange): CellRange => ({
    ...range,
    firstColumn: data.firstColumn + offset,
    lastColumn: data.firstColumn + offset,
  });
  const name = (offset: number): CellRange => column(offset, { ...data, lastRow: data.firstRow });
  const categories = strings(
    column(0, body),
    rows.map(([label = '']) => label),
    sheet,
  );
  return Array.from({ length: seriesCount(chart) }, (_, index) => {
    const values = rows.map((row) => row[index + 1] ?? '');
    return (
      `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>` +
      `<c:tx>${strings(name(index + 1), [head[index + 1] ?? ''], sheet)}</c:tx>` +
      colours(chart, index, rows.length) +
      labels(chart) +
      `<c:cat>${categories}</c:cat>` +
      `<c:val>${numbers(column(index + 1, body), values, numberFormat, sheet)}</c:val></c:ser>`
    );
  }).join('');
}

/** Colours are written out: a workbook need not have a theme. */
function colours({ type, data }: ChartDefinition, series: number, points: number): string {
  const fill = (color = ''): string =>
    `<c:spPr><a:solidFill><a:srgbClr val="${color.slice(1)}"/></a:solidFill></c:spPr>`;
  if (!isRound(type)) {
    const each = chartColors(type, data.lastColumn - data.firstColumn);
    return `${fill(each[series])}<c:invertIfNegative val="0"/>`;
  }
  return chartColors(type, points)
    .map((color, index) => `<c:dPt><c:idx val="${index}"/><c:bubble3D val="0"/>${fill(color)}</c:dPt>`)
    .join('');
}

function strings(range: CellRange, values: readonly string[], sheet: string): string {
  return `<c:strRef><c:f>${reference(range, sheet)}</c:f><c:strCache>${points(values)}</c:strCache></c:strRef>`;
}

function numbers(range: CellRange, values: readonly string[], format: string, sheet: string): string {
  return (
    `<c:numRef><c:f>${reference(range, sheet)}</c:f>` +
    `<c:numCache><c:formatCode>${escapeXml(format)}</c:formatCode>${points(values)}</c:numCache></c:numRef>`
  );
}

function points(values: readonly string[]): string {
  const each = values.map((value, index) =>
    value === '' ? '' : `<c:pt idx="${index}"><c:v>${escapeXml(value)}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${values.length}"/>${each.join('')}`;
}

/** `自评报告!$V$2:$V$5`: absolute, as charts refer to cells. */
function reference(range: CellRange, sheet: string): string {
  const absolute = rangeA1(range).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return escapeXml(`${quoteSheet(sheet)}!${absolute}`);
}

function titleXml(words: string, size: number, bold: boolean): string {
  return (
    '<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:r>' +
    `<a:rPr lang="zh-CN" sz="${size}" b="${bold ? 1 : 0}"/><a:t>${escapeXml(words)}</a:t>` +
    '</a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>'
  );
}

function legendAt({ type }: ChartDefinition): string {
  return `<c:legend><c:legendPos val="${isRound(type) ? 'r' : 'b'}"/><c:overlay val="0"/></c:legend>`;
}

const EMU_PER_POINT = 12_700;

/** Where a chart stands in its sheet's drawing. `relationship` leads to the chart part; `id` is new in the drawing. */
export function anchorXml(
  chart: ChartDefinition,
  id: number,
  relationship: string,
  names: DrawingNamespaces,
): string {
  const { anchor, size } = chart;
  return (
    `<xdr:oneCellAnchor xmlns:xdr="${names.spreadsheetDrawing}" xmlns:a="${names.main}">` +
    `<xdr:from><xdr:col>${anchor.column}</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>${anchor.row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>` +
    `<xdr:ext cx="${Math.round(size.width * EMU_PER_POINT)}" cy="${Math.round(size.height * EMU_PER_POINT)}"/>` +
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>' +
    `<xdr:cNvPr id="${id}" name="${escapeXml(chart.name)}" descr="${escapeXml(chart.title)}"/>` +
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>' +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${names.chart}">` +
    `<c:chart xmlns:c="${names.chart}" xmlns:r="${names.relationships}" r:id="${relationship}"/>` +
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>'
  );
}
