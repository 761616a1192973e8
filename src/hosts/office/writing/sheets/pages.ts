import { a1, rangeA1 } from '../../../../core/workbook/address';
import type { PageEdit } from '../../../../core/workbook/edit';
import { PAGE_MARGINS } from '../../../../core/workbook/page-setup';
import type { SheetOf } from '../cell-access';

const POINTS_PER_MILLIMETRE = 72 / 25.4;

/** Queues how sheets of ours print (页面设置). All members belong to ExcelApi 1.9. */
export function queuePages(sheetOf: SheetOf, edits: readonly PageEdit[]): void {
  for (const { sheet, setup } of edits) {
    const page = sheetOf(sheet).pageLayout;
    const { orientation, area, repeated, footer } = setup;
    page.orientation = orientation === 'portrait' ? 'Portrait' : 'Landscape';
    page.paperSize = 'A4';
    page.zoom = { horizontalFitToPages: 1 };
    page.centerHorizontally = true;
    page.topMargin = PAGE_MARGINS.top * POINTS_PER_MILLIMETRE;
    page.bottomMargin = PAGE_MARGINS.bottom * POINTS_PER_MILLIMETRE;
    page.leftMargin = PAGE_MARGINS.left * POINTS_PER_MILLIMETRE;
    page.rightMargin = PAGE_MARGINS.right * POINTS_PER_MILLIMETRE;
    page.setPrintArea(rangeA1(area));
    if (repeated) page.setPrintTitleRows(`${a1(repeated.first, 0)}:${a1(repeated.last, 0)}`);
    page.headersFooters.defaultForAllPages.centerFooter = footer;
  }
}
