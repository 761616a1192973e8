import { formatAddress } from '../../../core/workbook/address';
import type { ChartDefinition } from '../../../core/workbook/chart';
import type { ChartEdit } from '../../../core/workbook/edit';
import { HostError } from '../../host';
import { anchorXml, chartXml, type DrawingNamespaces } from './chart-xml';
import type { Draft } from '../package/draft';
import { locate } from './sheet-edit';
import { prefixOf, removeElements, scanPlaces, splice, type ElementPlace } from '../xml/splice';
import { attribute } from '../xml/xml';

const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';

/** A chart edit as it was applied: where, and the chart part it left; null when it took the chart away. */
export interface JournalChart {
  readonly edit: ChartEdit;
  readonly path: string;
  readonly after: string | null;
}

/**
 * Adds, replaces or removes a chart of ours on the sheet at `path`.
 * @throws HostError when the sheet is protected.
 */
export function applyChart(draft: Draft, path: string, edit: ChartEdit): JournalChart {
  const { chart, sheet } = edit;
  if (locate(draft.text(path), []).protected) {
    throw new HostError({ id: 'host/protected', data: { cell: formatAddress({ sheet, ...chart.anchor }) } });
  }
  const there = removeChart(draft, path, chart.name);
  if (edit.kind === 'remove-chart') return { edit: there ? edit : nothingDone(edit), path, after: null };
  return {
    edit: there ? edit : { ...edit, replaces: null },
    path,
    after: addChart(draft, path, sheet, chart),
  };
}

/** A chart that somebody had deleted already does not come back when the batch is taken back. */
function nothingDone(edit: ChartEdit): ChartEdit {
  return { kind: 'chart', sheet: edit.sheet, chart: edit.chart, replaces: null };
}

/** Takes a chart edit back, unless the chart has been changed since. */
export function undoChart(draft: Draft, { edit, path, after }: JournalChart): void {
  const { chart, sheet } = edit;
  if (!draft.has(path) || chartText(draft, path, chart.name) !== after) return;
  removeChart(draft, path, chart.name);
  const before = edit.kind === 'remove-chart' ? chart : edit.replaces;
  if (before) addChart(draft, path, sheet, before);
}

/** Draws a chart; gives the text of its part. */
function addChart(draft: Draft, path: string, sheet: string, chart: ChartDefinition): string {
  const names = namespacesOf(draft);
  const drawing = drawingOf(draft, path) ?? addDrawing(draft, path, names);
  const text = chartXml(chart, sheet, names);
  const part = draft.freePath(`${folderOf(draft)}charts/chart`);
  const relationship = draft.addPart(part, 'chart', CHART_TYPE, text, drawing);
  let highest = 1;
  scanPlaces(draft.text(drawing), {
    open: ({ name, attributes }) => {
      if (name === 'cNvPr') highest = Math.max(highest, Number(attributes['id']) || 0);
    },
  });
  draft.append(drawing, 'wsDr', () => anchorXml(chart, highest + 1, relationship, names));
  return text;
}

/** Removes the chart of that name, with the drawing when nothing else is in it; false when there is none. */
function removeChart(draft: Draft, path: string, name: string): boolean {
  const drawing = drawingOf(draft, path);
  const anchor = drawing === undefined ? null : findAnchor(draft.text(drawing), name);
  if (drawing === undefined || !anchor) return false;
  const { place, relationship } = anchor;
  const part = draft.relationshipsOf(drawing).find(({ id }) => id === relationship)?.target;
  if (part !== undefined) draft.removePart(part, drawing);
  draft.set(
    drawing,
    removeElements(draft.text(drawing), ({ start }) => start === place.start),
  );
  if (!hasAnchors(draft.text(drawing))) {
    const id = draft.removePart(drawing, path);
    const isReference = ({ name: element, attributes }: ElementPlace) =>
      element === 'drawing' && attribute(attributes, 'id') === id;
    draft.set(path, removeElements(draft.text(path), isReference));
  }
  return true;
}

function chartText(draft: Draft, path: string, name: string): string | null {
  const drawing = drawingOf(draft, path);
  const anchor = drawing === undefined ? null : findAnchor(draft.text(drawing), name);
  if (drawing === undefined || !anchor) return null;
  const part = draft.relationshipsOf(drawing).find(({ id }) => id === anchor.relationship)?.target;
  return part !== undefined && draft.has(part) ? draft.text(part) : null;
}

function drawingOf(draft: Draft, path: string): string | undefined {
  const found = draft.relationshipsOf(path).find(({ type }) => type === 'drawing')?.target;
  return found !== undefined && draft.has(found) ? found : undefined;
}

/** The anchor, a child of the drawing, that holds the chart of that name. */
function findAnchor(xml: string, name: string): { place: ElementPlace; relationship: string } | null {
  let anchor: ElementPlace | null = null;
  let named = false;
  let found: { place: ElementPlace; relationship: string } | null = null;
  scanPlaces(xml, {
    open(place) {
      if (place.depth === 1) [anchor, named] = [place, false];
      else if (place.name === 'cNvPr' && place.attributes['name'] === name) named = true;
      else if (place.name === 'chart' && named && anchor) {
        found = { place: anchor, relationship: attribute(place.attributes, 'id') ?? '' };
      }
    },
  });
  return found;
}

function hasAnchors(xml: string): boolean {
  let anchors = 0;
  scanPlaces(xml, { open: ({ depth }) => (anchors += depth === 1 ? 1 : 0) });
  return anchors > 0;
}

/** Gives the sheet an empty drawing; gives its path. */
function addDrawing(draft: Draft, path: string, names: DrawingNamespaces): string {
  const drawing = draft.freePath(`${folderOf(draft)}drawings/drawing`);
  const empty =
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<xdr:wsDr xmlns:xdr="${names.spreadsheetDrawing}" xmlns:a="${names.main}"></xdr:wsDr>`;
  const id = draft.addPart(drawing, 'drawing', DRAWING_TYPE, empty, path);
  const xml = draft.text(path);
  draft.set(path, splice(xml, [drawingReference(xml, id, names)]));
  return drawing;
}

/** Elements of a worksheet that stand after `drawing` (ECMA-376 part 1, 18.3.1.99). */
const AFTER = new Set([
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
]);

function drawingReference(xml: string, id: string, names: DrawingNamespaces) {
  let at = xml.lastIndexOf('</');
  let prefix = '';
  let placed = false;
  scanPlaces(xml, {
    open(place) {
      if (place.depth === 0) prefix = prefixOf(place.tag);
      // Alternatives of other producers may wrap what stands after the drawing.
      const later = AFTER.has(place.name) || place.name === 'AlternateContent';
      if (place.depth === 1 && later && !placed) [at, placed] = [place.start, true];
    },
  });
  const text = `<${prefix}drawing xmlns:r="${names.relationships}" r:id="${id}"/>`;
  return { start: at, end: at, text };
}

function folderOf({ workbook: { workbookPath } }: Draft): string {
  return workbookPath.slice(0, workbookPath.lastIndexOf('/') + 1);
}

function namespacesOf(draft: Draft): DrawingNamespaces {
  const base = draft.strict
    ? 'http://purl.oclc.org/ooxml/drawingml'
    : 'http://schemas.openxmlformats.org/drawingml/2006';
  return {
    spreadsheetDrawing: `${base}/spreadsheetDrawing`,
    main: `${base}/main`,
    chart: `${base}/chart`,
    relationships: draft.relationshipNamespace,
  };
}
