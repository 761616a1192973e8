import type { CellRange } from '../../core/workbook/address';
import type { Sheet } from './sheet';

/** How large a sheet is put on paper: by so many hundredths, or made to fit so many pages (0 for as many as it takes). */
export type Scaling = { readonly percent: number } | { readonly wide: number; readonly high: number };

/** What stands above or below a page, in Excel's codes (`第 &P 页`), by its place. */
export interface Running {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

/** How a sheet prints (页面设置), with Excel's defaults where neither the file nor an add-in says anything. */
export interface PrintSetup {
  readonly landscape: boolean;
  /** As `Excel.PaperType` names it: `A4`. */
  readonly paper: string;
  /** Margins in points. */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  readonly centered: boolean;
  readonly scaling: Scaling;
  /** The cells that are printed; null for all there are. */
  readonly area: CellRange | null;
  /** Rows that repeat on every page (标题行重复). */
  readonly titles: CellRange | null;
  readonly header: Running;
  readonly footer: Running;
  /** 0-based rows that begin a page by hand (分页符). */
  readonly breaks: readonly number[];
}

/** Excel's margins where a sheet sets none: 0.75 and 0.7 inches. */
const MARGIN = { upright: 54, sideways: 50.4 } as const;

/** The paper of Chinese offices, where a sheet names none. */
const PAPER = 'A4';

/** How the sheet prints, from what `sheet.page` holds by the names of Excel. */
export function printSetupOf({ page }: Sheet): PrintSetup {
  const number = (name: string, otherwise: number): number => {
    const value = page.get(name);
    return typeof value === 'number' ? value : otherwise;
  };
  const text = (name: string): string => {
    const value = page.get(name);
    return typeof value === 'string' ? value : '';
  };
  const running = (kind: 'Header' | 'Footer'): Running => ({
    left: text(`left${kind}`),
    center: text(`center${kind}`),
    right: text(`right${kind}`),
  });
  const breaks = page.get('horizontalPageBreaks');
  return {
    landscape: page.get('orientation') === 'Landscape',
    paper: text('paperSize') || PAPER,
    margins: {
      top: number('topMargin', MARGIN.upright),
      bottom: number('bottomMargin', MARGIN.upright),
      left: number('leftMargin', MARGIN.sideways),
      right: number('rightMargin', MARGIN.sideways),
    },
    centered: page.get('centerHorizontally') === true,
    scaling: scalingOf(page.get('zoom')),
    area: rangeOf(page.get('printArea')),
    titles: rangeOf(page.get('printTitleRows')),
    header: running('Header'),
    footer: running('Footer'),
    breaks: Array.isArray(breaks) ? breaks.filter((row) => typeof row === 'number') : [],
  };
}

/** `Excel.PageLayoutZoomOptions`; whole pages win over a scale, as they do in Excel. */
function scalingOf(zoom: unknown): Scaling {
  const part = (name: string): number | undefined => {
    if (typeof zoom !== 'object' || zoom === null) return undefined;
    const value: unknown = Reflect.get(zoom, name);
    return typeof value === 'number' ? value : undefined;
  };
  const wide = part('horizontalFitToPages');
  const high = part('verticalFitToPages');
  return wide === undefined && high === undefined
    ? { percent: part('scale') ?? 100 }
    : { wide: wide ?? 0, high: high ?? 0 };
}

function rangeOf(value: unknown): CellRange | null {
  return isRange(value) ? value : null;
}

function isRange(value: unknown): value is CellRange {
  return typeof value === 'object' && value !== null && 'firstRow' in value && 'lastColumn' in value;
}
