import { appendTo, prefixOf, scanPlaces, splice, type ElementPlace } from '../xml/splice';

/** The lists no style sheet can do without, in the order they stand in: one font, the two fills every file has … */
const LISTS: readonly (readonly [name: string, content: string])[] = [
  ['fonts', '<font><sz val="11"/><name val="宋体"/></font>'],
  [
    'fills',
    '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
  ],
  ['borders', '<border><left/><right/><top/><bottom/><diagonal/></border>'],
  ['cellStyleXfs', '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
  ['cellXfs', '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'],
];

/** The fewest styles that are valid: one font, the two fills every file has, no border, the default cell style. */
export const MINIMAL_STYLES = completedStyles(
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"></styleSheet>',
);

/** A style sheet with every list that it needs, those it lacks (a bare `<styleSheet/>` lacks all) put in their places. */
export function completedStyles(xml: string): string {
  let root: ElementPlace | null = null;
  let rootEnd = 0;
  const ends = new Map<string, number>();
  scanPlaces(xml, {
    open: (place) => (root ??= place),
    close: (place, end) => {
      if (place.depth === 0) rootEnd = end;
      else if (place.depth === 1) ends.set(place.name, end);
    },
  });
  const sheet = root as ElementPlace | null;
  if (!sheet || LISTS.every(([name]) => ends.has(name))) return xml;
  const prefix = prefixOf(sheet.tag);
  const prefixed = (content: string): string => content.replace(/<(\/?)(?=\w)/g, `<$1${prefix}`);
  let at = ends.get('numFmts') ?? null;
  const missing: { readonly at: number | null; readonly text: string }[] = [];
  for (const [name, content] of LISTS) {
    if (ends.has(name)) at = ends.get(name) ?? at;
    else missing.push({ at, text: prefixed(`<${name}>${content}</${name}>`) });
  }
  if (sheet.empty) {
    return splice(xml, [appendTo(xml, sheet, rootEnd, missing.map(({ text }) => text).join(''))]);
  }
  return splice(
    xml,
    missing.map(({ at: place, text }) => ({
      start: place ?? sheet.openEnd,
      end: place ?? sheet.openEnd,
      text,
    })),
  );
}

export const STYLES_CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
