import type { CellRange } from './address';

/**
 * How a sheet of ours prints (页面设置): on A4, one page wide and as many high as it takes, centred, with a footer. What lies
 * outside the area, such as cells the product remembers things in, stays off the paper.
 */
export interface PageSetup {
  readonly orientation: 'portrait' | 'landscape';
  readonly area: CellRange;
  /** 0-based rows that repeat on every page (标题行重复); null for none. */
  readonly repeated: { readonly first: number; readonly last: number } | null;
  /** Below the middle of each page, in Excel's codes: `第 &P 页 共 &N 页`. */
  readonly footer: string;
}

/** Margins of a printed sheet, in millimetres: within the 20 to 25 that offices bind and hold paper by. */
export const PAGE_MARGINS = { top: 22, bottom: 22, left: 20, right: 20, edge: 12 } as const;

/** The number of the page and of all pages (第 1 页 共 3 页). */
export const PAGE_FOOTER = '第 &P 页 共 &N 页';
