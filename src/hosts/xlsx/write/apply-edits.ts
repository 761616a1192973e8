import { formatAddress, type CellAddress } from '../../../core/workbook/address';
import {
  isChartEdit,
  isPageEdit,
  type CellEdit,
  type ChartEdit,
  type EditBatch,
  type PageEdit,
} from '../../../core/workbook/edit';
import { decimal, plain } from '../../../core/quantity/decimal';
import { HostError } from '../../host';
import { dropCalculationChain, requestCalculation } from './calculation';
import { cellXml } from './cell-xml';
import { applyChart, type JournalChart } from './charts';
import { Draft } from '../package/draft';
import { applyPageSetup } from './page-setup';
import { completedStyles, MINIMAL_STYLES, STYLES_CONTENT_TYPE } from './minimal-styles';
import { addSheet } from './sheet-list';
import { cellAt, locate, refuseArrays, replaceCells, styleAt, type CellReplacement } from './sheet-edit';
import type { SheetLayout } from './layout';
import { StyleSheet } from './style-sheet';
import { DAYS_TO_1904 } from '../read/dates';
import { readCellFormats, showsDay, type CellFormat } from '../read/styles';
import type { WorkbookPackage } from '../package/workbook-package';

/** One cell before and after a batch, as XML; null for a cell that is not there. */
export interface JournalCell {
  readonly cell: CellAddress;
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What a batch did to a workbook. */
export interface AppliedBatch {
  readonly before: WorkbookPackage;
  readonly after: WorkbookPackage;
  readonly cells: readonly JournalCell[];
  /** Paths of the sheets it added. */
  readonly addedSheets: readonly string[];
  readonly charts: readonly JournalChart[];
}

/**
 * Applies a batch to a workbook and gives the changed one; the old one stays as it is, so that a refusal leaves
 * nothing half done. Of several edits of one cell the last one counts.
 * @throws HostError for a sheet that is not there, a protected cell, part of an array formula, content too long.
 */
export function applyEdits(workbook: WorkbookPackage, batch: EditBatch): AppliedBatch {
  const draft = new Draft(workbook);
  const { bySheet, charts, pages, addedSheets } = collectEdits(draft, batch);
  const styles = new StyleDraft(draft);
  const cells: JournalCell[] = [];
  for (const [path, edits] of bySheet) {
    for (const cell of editSheet(draft, styles, path, [...edits.values()])) cells.push(cell);
  }
  styles.finish();
  for (const { path, edit } of pages) applyPageSetup(draft, path, edit);
  const drawn = charts.map(({ path, edit }) => applyChart(draft, path, edit));
  if (cells.length > 0) requestCalculation(draft);
  if (cells.some(({ before }) => before !== null && /<(\w+:)?f[\s/>]/.test(before)))
    dropCalculationChain(draft);
  return { before: workbook, after: draft.finish(), cells, addedSheets, charts: drawn };
}

type EditsBySheet = Map<string, Map<string, CellEdit>>;

interface CollectedEdits {
  readonly bySheet: EditsBySheet;
  readonly charts: readonly { readonly path: string; readonly edit: ChartEdit }[];
  readonly pages: readonly { readonly path: string; readonly edit: PageEdit }[];
  readonly addedSheets: string[];
}

/** Adds the sheets and sorts the other edits by the sheet's path and the cell. */
function collectEdits(draft: Draft, batch: EditBatch): CollectedEdits {
  const paths = new Map(draft.workbook.sheets.map(({ name, path }) => [name, path]));
  const bySheet: EditsBySheet = new Map();
  const addedSheets: string[] = [];
  const charts: { path: string; edit: ChartEdit }[] = [];
  const pages: { path: string; edit: PageEdit }[] = [];
  for (const edit of batch.edits) {
    if (edit.kind === 'add-sheet') {
      const path = addSheet(draft, edit);
      paths.set(edit.name, path);
      addedSheets.push(path);
      continue;
    }
    const sheet = isChartEdit(edit) || isPageEdit(edit) ? edit.sheet : edit.cell.sheet;
    const path = paths.get(sheet);
    if (path === undefined) throw new HostError({ id: 'host/no-such-sheet', data: { sheet } });
    if (isChartEdit(edit)) {
      charts.push({ path, edit });
      continue;
    }
    if (isPageEdit(edit)) {
      pages.push({ path, edit });
      continue;
    }
    const edits = bySheet.get(path) ?? new Map<string, CellEdit>();
    edits.set(formatAddress(edit.cell), edit);
    bySheet.set(path, edits);
  }
  return { bySheet, charts, pages, addedSheets };
}

function editSheet(
  draft: Draft,
  styles: StyleDraft,
  path: string,
  edits: readonly CellEdit[],
): JournalCell[] {
  const xml = draft.text(path);
  const places = edits.map(({ cell }) => cell);
  const layout = draft.workbook.within(path, () => locate(xml, places));
  refuseArrays(layout, edits);
  refuseLocked(layout, edits, styles);
  const replacements = edits.map((edit): CellReplacement => {
    const { row, column } = edit.cell;
    const style = styles.styleFor(edit, styleAt(layout, row, column));
    const height = 'style' in edit ? edit.style?.rowHeight : undefined;
    const xml = cellXml(styles.inFile(edit, styleAt(layout, row, column)), style, layout.prefix);
    return { row, column, xml, ...(height === undefined ? {} : { height }) };
  });
  draft.set(path, replaceCells(xml, layout, replacements));
  return edits.map(({ cell }, index) => ({
    cell,
    path,
    before: cellAt(xml, layout, cell.row, cell.column),
    after: replacements[index]?.xml || null,
  }));
}

function refuseLocked(layout: SheetLayout, edits: readonly CellEdit[], styles: StyleDraft): void {
  if (!layout.protected) return;
  for (const { cell } of edits) {
    if (styles.isLocked(styleAt(layout, cell.row, cell.column))) {
      throw new HostError({ id: 'host/protected', data: { cell: formatAddress(cell) } });
    }
  }
}

function daysSince1904(days: string): string {
  return plain(decimal(days).minus(decimal(String(DAYS_TO_1904))));
}

/** The workbook's styles while a batch is applied; read only when an edit needs them. */
class StyleDraft {
  private sheet: StyleSheet | null = null;
  private formats: readonly CellFormat[] | null = null;

  constructor(private readonly draft: Draft) {}

  styleFor(edit: CellEdit, base: number): number {
    const numberFormat = 'numberFormat' in edit ? edit.numberFormat : undefined;
    const style = 'style' in edit ? edit.style : undefined;
    const quoted = edit.kind === 'text' && edit.value.startsWith('=');
    if (numberFormat === undefined && style === undefined && !quoted) return base;
    const path = this.path();
    return this.draft.workbook.within(path, () => {
      this.sheet ??= new StyleSheet(completedStyles(this.draft.text(path)));
      return this.sheet.derive(base, {
        ...(numberFormat === undefined ? {} : { numberFormat }),
        ...(style === undefined ? {} : { style }),
        ...(quoted ? { quoted } : {}),
      });
    });
  }

  /** An edit as the file counts its days: in a workbook of the 1904 system a date is a smaller number than with us. */
  inFile(edit: CellEdit, base: number): CellEdit {
    if (!this.draft.workbook.date1904 || (edit.kind !== 'number' && edit.kind !== 'formula')) return edit;
    const isDay =
      edit.numberFormat === undefined ? this.formatOf(base)?.showsDay : showsDay(edit.numberFormat);
    if (!isDay) return edit;
    if (edit.kind === 'number') return { ...edit, value: daysSince1904(edit.value) };
    const { cached } = edit;
    return typeof cached === 'number' ? { ...edit, cached: Number(daysSince1904(String(cached))) } : edit;
  }

  isLocked(style: number): boolean {
    return this.formatOf(style)?.locked ?? true;
  }

  private formatOf(style: number): CellFormat | undefined {
    const path = this.draft.workbook.partOf('styles');
    this.formats ??= path === undefined ? [] : readCellFormats(this.draft.text(path));
    return this.formats[style];
  }

  finish(): void {
    if (this.sheet) this.draft.set(this.path(), this.sheet.toXml());
  }

  /** Where the styles stand; a workbook without any gets the fewest that are valid. */
  private path(): string {
    const known = this.draft.workbook.partOf('styles');
    if (known !== undefined) return known;
    const workbookPath = this.draft.workbook.workbookPath;
    const path = `${workbookPath.slice(0, workbookPath.lastIndexOf('/') + 1)}styles.xml`;
    if (!this.draft.has(path)) this.draft.addPart(path, 'styles', STYLES_CONTENT_TYPE, MINIMAL_STYLES);
    return path;
  }
}
