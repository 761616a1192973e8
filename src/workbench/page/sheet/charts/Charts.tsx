import type { Chart } from '../../../model/decoration';
import type { Sheet } from '../../../model/sheet';
import { HEAD_HEIGHT, HEAD_WIDTH } from '../grid/Cells';
import type { Box, Geometry } from '../grid/geometry';
import { ChartView } from './ChartView';

const PIXELS_PER_POINT = 96 / 72;

/** The charts of a sheet over its cells. Drawn anew with every change, since any cell may feed them. */
export function Charts({ sheet, geometry }: { sheet: Sheet; geometry: Geometry }) {
  if (sheet.charts.length === 0) return null;
  return (
    <div role="row">
      <div role="gridcell">
        {sheet.charts.map((chart) => (
          <ChartView key={chart.id} chart={chart} box={boxOf(chart, geometry)} />
        ))}
      </div>
    </div>
  );
}

/** Where a chart stands among the cells, in pixels of the canvas. */
export function boxOf({ place, size }: Chart, geometry: Geometry): Box {
  const { left, top, width, height } = geometry.box(place);
  return {
    left: left + HEAD_WIDTH,
    top: top + HEAD_HEIGHT,
    width: size ? size.width * PIXELS_PER_POINT : width,
    height: size ? size.height * PIXELS_PER_POINT : height,
  };
}
