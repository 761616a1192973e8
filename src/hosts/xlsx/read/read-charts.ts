import { columnIndex, rangeAround, type CellRange } from '../../../core/workbook/address';
import { CHART_NAME_PREFIX, type ChartDefinition, type ChartType } from '../../../core/workbook/chart';
import { Draft } from '../package/draft';
import type { WorkbookPackage } from '../package/workbook-package';
import { attribute, scanXml } from '../xml/xml';

const EMU_PER_POINT = 12_700;

/** A chart of ours in a sheet's drawing: where it stands, and the relationship to its part. */
interface Frame {
  name: string;
  readonly anchor: { row: number; column: number };
  readonly size: { width: number; height: number };
  relationship: string;
}

/**
 * The charts of ours that stand on the sheet at `path`, as `chartXml` wrote them. Charts of others are not touched,
 * nor one of ours that somebody has made into something we would not have written. `cached` stays empty.
 */
export function readCharts(workbook: WorkbookPackage, path: string): readonly ChartDefinition[] {
  const parts = new Draft(workbook);
  const drawing = parts.relationshipsOf(path).find(({ type }) => type === 'drawing')?.target;
  if (drawing === undefined || !workbook.archive.has(drawing)) return [];
  const targets = new Map(parts.relationshipsOf(drawing).map(({ id, target }) => [id, target]));
  return workbook.read(drawing, framesIn).flatMap(({ relationship, ...frame }) => {
    const part = targets.get(relationship);
    const plot = part !== undefined && workbook.archive.has(part) ? workbook.read(part, plotIn) : null;
    return plot ? [{ ...frame, ...plot, cached: [] }] : [];
  });
}

function framesIn(xml: string): readonly Frame[] {
  const frames: Frame[] = [];
  let frame: Frame | null = null;
  let text = '';
  scanXml(xml, {
    open(name, attributes) {
      text = '';
      if (name === 'oneCellAnchor') {
        frame = { name: '', anchor: { row: 0, column: 0 }, size: { width: 0, height: 0 }, relationship: '' };
      } else if (!frame) return;
      else if (name === 'ext' && attributes['cx'] !== undefined && frame.size.width === 0) {
        frame.size.width = Number(attributes['cx']) / EMU_PER_POINT;
        frame.size.height = Number(attributes['cy']) / EMU_PER_POINT;
      } else if (name === 'cNvPr') frame.name = attributes['name'] ?? '';
      else if (name === 'chart') frame.relationship = attribute(attributes, 'id') ?? '';
    },
    text: (part) => (text += part),
    close(name) {
      if (!frame) return;
      if (name === 'row') frame.anchor.row = Number(text);
      else if (name === 'col') frame.anchor.column = Number(text);
      else if (name === 'oneCellAnchor') {
        if (frame.name.startsWith(CHART_NAME_PREFIX)) frames.push(frame);
        frame = null;
      }
    },
  });
  return frames;
}

type Plot = Pick<ChartDefinition, 'type' | 'title' | 'data' | 'numberFormat' | 'unit'>;

function plotIn(xml: string): Plot | null {
  let type: ChartType | null = null;
  let numberFormat: string | null = null;
  const words: string[] = [];
  const ranges: CellRange[] = [];
  let inLabels = false;
  let text = '';
  scanXml(xml, {
    open(name, attributes) {
      text = '';
      if (name === 'pieChart') type = 'pie';
      else if (name === 'doughnutChart') type = 'doughnut';
      else if (name === 'barDir') type = attributes['val'] === 'bar' ? 'bar' : 'column';
      else if (name === 'dLbls') inLabels = true;
      else if (name === 'numFmt' && inLabels) numberFormat ??= attributes['formatCode'] ?? null;
    },
    text: (part) => (text += part),
    close(name) {
      if (name === 'dLbls') inLabels = false;
      else if (name === 't') words.push(text);
      else if (name === 'f') ranges.push(...rangeIn(text));
    },
  });
  const [title, unit = null] = words;
  const [first, ...others] = ranges;
  if (!type || title === undefined || numberFormat === null || !first) return null;
  return { type, title, unit, numberFormat, data: others.reduce(rangeAround, first) };
}

function rangeIn(reference: string): readonly CellRange[] {
  const match = /!\$([A-Z]+)\$(\d+)(?::\$([A-Z]+)\$(\d+))?$/.exec(reference);
  if (!match) return [];
  const [, left = '', top = '', right = left, bottom = top] = match;
  return [
    {
      firstRow: Number(top) - 1,
      firstColumn: columnIndex(left),
      lastRow: Number(bottom) - 1,
      lastColumn: columnIndex(right),
    },
  ];
}
