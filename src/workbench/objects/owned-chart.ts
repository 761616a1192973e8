import type { Chart } from '../model/decoration';
import type { Sheet } from '../model/sheet';

/** A chart with the sheet it stands on. */
export interface OwnedChart {
  readonly sheet: Sheet;
  readonly chart: Chart;
}
