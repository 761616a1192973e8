import type { CellStyle } from '../../../core/workbook/edit';
import {
  appendTo,
  prefixOf,
  removeElements,
  scanPlaces,
  setAttribute,
  splice,
  type ElementPlace,
  type Splice,
} from '../xml/splice';
import { BUILT_IN_FORMATS } from '../read/styles';
import { escapeXml } from '../xml/xml';

/** The look that an edit asks for on top of what the cell has. */
export interface LookChange {
  readonly numberFormat?: string;
  readonly style?: CellStyle;
  /** Whether the content stays a text when somebody edits the cell, though it begins as a formula does. */
  readonly quoted?: boolean;
}

/** A list of `styles.xml`: where it stands, and the XML of its entries, of which the first `known` are in the file. */
interface StyleList {
  readonly place: ElementPlace;
  end: number;
  readonly entries: string[];
  known: number;
}

const FIRST_CUSTOM_FORMAT = 164;

/**
 * `styles.xml` in the making: existing entries keep their numbers and their text, new ones are appended, and an
 * entry that is already there is used again.
 */
export class StyleSheet {
  private readonly lists = new Map<string, StyleList>();
  private readonly chosen = new Map<string, number>();
  private readonly newFormats: string[] = [];
  private readonly prefix: string;
  private readonly rootEnd: number;

  constructor(private readonly xml: string) {
    let root: ElementPlace | null = null;
    let list: StyleList | null = null;
    scanPlaces(xml, {
      open: (place) => {
        root ??= place;
        if (place.depth === 1) this.lists.set(place.name, (list = { place, end: 0, entries: [], known: 0 }));
      },
      close: (place, end) => {
        if (place.depth === 2) list?.entries.push(xml.slice(place.start, end));
        else if (place.depth === 1 && list) Object.assign(list, { end, known: list.entries.length });
      },
    });
    const { tag, openEnd } = root ?? { tag: 'styleSheet', openEnd: 0 };
    this.prefix = prefixOf(tag);
    this.rootEnd = openEnd;
  }

  /** The number of a style that is `base` with a change; `base` itself when nothing changes. */
  derive(base: number, change: LookChange): number {
    const key = JSON.stringify([base, change]);
    const index = this.chosen.get(key) ?? this.deriveAnew(base, change);
    this.chosen.set(key, index);
    return index;
  }

  /** The whole text, with what was appended. */
  toXml(): string {
    const splices: Splice[] = [];
    for (const { place, end, entries, known } of this.lists.values()) {
      if (entries.length === known) continue;
      splices.push(appendTo(this.xml, place, end, entries.slice(known).join('')));
      if (place.attributes['count'] !== undefined) {
        splices.push(setAttribute(this.xml, place, 'count', String(entries.length)));
      }
    }
    if (this.newFormats.length > 0 && !this.lists.has('numFmts')) {
      const { prefix, newFormats, rootEnd } = this;
      const list = `<${prefix}numFmts count="${newFormats.length}">${newFormats.join('')}</${prefix}numFmts>`;
      splices.push({ start: rootEnd, end: rootEnd, text: list });
    }
    return splice(this.xml, splices);
  }

  private deriveAnew(base: number, { numberFormat, style, quoted }: LookChange): number {
    const { entries } = this.list('cellXfs');
    let xf =
      entries[base] ?? entries[0] ?? `<${this.prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`;
    if (numberFormat !== undefined) {
      xf = withAttributes(xf, { numFmtId: String(this.formatId(numberFormat)), applyNumberFormat: '1' });
    }
    if (style) xf = this.withStyle(xf, style);
    if (quoted) xf = withAttributes(xf, { quotePrefix: '1' });
    return this.indexOf('cellXfs', xf);
  }

  private withStyle(xf: string, style: CellStyle): string {
    let styled = xf;
    if (style.bold !== undefined || style.color !== undefined || style.size !== undefined) {
      const current = Number(attributesOf(xf)['fontId'] ?? 0);
      const font = fontWith(
        this.list('fonts').entries[current] ?? `<${this.prefix}font/>`,
        style,
        this.prefix,
      );
      styled = withAttributes(styled, { fontId: String(this.indexOf('fonts', font)), applyFont: '1' });
    }
    if (style.fill !== undefined) {
      styled = withAttributes(styled, { fillId: String(this.fillId(style.fill)), applyFill: '1' });
    }
    if (style.boxed !== undefined) {
      const border = style.boxed ? this.boxId() : 0;
      styled = withAttributes(styled, { borderId: String(border), applyBorder: '1' });
    }
    if (style.wrap !== undefined)
      styled = withAlignment(styled, { wrapText: style.wrap ? '1' : '0' }, this.prefix);
    return style.centered === undefined
      ? styled
      : withAlignment(styled, { horizontal: style.centered ? 'center' : 'general' }, this.prefix);
  }

  private boxId(): number {
    const p = this.prefix;
    const lines = ['left', 'right', 'top', 'bottom'].map(
      (side) => `<${p}${side} style="thin"><${p}color auto="1"/></${p}${side}>`,
    );
    return this.indexOf('borders', `<${p}border>${lines.join('')}<${p}diagonal/></${p}border>`);
  }

  /** The first fill of every file is none. */
  private fillId(color: string | null): number {
    if (color === null) return 0;
    const p = this.prefix;
    return this.indexOf(
      'fills',
      `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${argb(color)}"/>` +
        `<${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`,
    );
  }

  private formatId(code: string): number {
    if (/^general$/i.test(code)) return 0;
    const builtIn = Object.entries(BUILT_IN_FORMATS).find(([, known]) => known === code);
    if (builtIn) return Number(builtIn[0]);
    const written = [...(this.lists.get('numFmts')?.entries ?? []), ...this.newFormats].map(attributesOf);
    const same = written.find(({ formatCode }) => formatCode === code);
    if (same) return Number(same['numFmtId']);
    const id = Math.max(FIRST_CUSTOM_FORMAT - 1, ...written.map(({ numFmtId }) => Number(numFmtId))) + 1;
    const entry = `<${this.prefix}numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`;
    this.newFormats.push(entry);
    this.lists.get('numFmts')?.entries.push(entry);
    return id;
  }

  private indexOf(name: string, entry: string): number {
    const { entries } = this.list(name);
    const index = entries.indexOf(entry);
    return index >= 0 ? index : entries.push(entry) - 1;
  }

  private list(name: string): StyleList {
    const list = this.lists.get(name);
    if (!list) throw new Error(`styles without ${name}`);
    return list;
  }
}

/** The attributes of an element given as its own XML. */
function attributesOf(element: string) {
  return rootOf(element).attributes;
}

function rootOf(element: string): ElementPlace {
  let root: ElementPlace | null = null;
  scanPlaces(element, { open: (place) => (root ??= place) });
  if (!root) throw new Error('no element');
  return root;
}

function withAttributes(element: string, attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes).reduce(
    (text, [name, value]) => splice(text, [setAttribute(text, rootOf(text), name, value)]),
    element,
  );
}

/** The element with a child put behind those of the names `before`, instead of any child of its name. */
function withChild(element: string, name: string, child: string, before: readonly string[] = []): string {
  const without = removeElements(element, (place) => place.depth === 1 && place.name === name);
  const root = rootOf(without);
  if (root.empty) return splice(without, [appendTo(without, root, root.openEnd, child)]);
  let at = root.openEnd;
  scanPlaces(without, {
    close: (place, end) => {
      if (place.depth === 1 && before.includes(place.name)) at = end;
    },
  });
  return splice(without, [{ start: at, end: at, text: child }]);
}

/** What stands in a font before its size and its colour, in the order that Excel wants (18.8.22). */
const FLAGS = ['b', 'i', 'strike', 'condense', 'extend', 'outline', 'shadow', 'u', 'vertAlign'];

function fontWith(font: string, { bold, color, size }: CellStyle, prefix: string): string {
  let result = font;
  if (bold !== undefined) result = withChild(result, 'b', bold ? `<${prefix}b/>` : '');
  if (size !== undefined) result = withChild(result, 'sz', `<${prefix}sz val="${size}"/>`, FLAGS);
  if (color !== undefined) {
    result = withChild(result, 'color', `<${prefix}color rgb="${argb(color)}"/>`, [...FLAGS, 'sz']);
  }
  return result;
}

function withAlignment(xf: string, alignedAs: Readonly<Record<string, string>>, prefix: string): string {
  let alignment = `<${prefix}alignment vertical="top"/>`;
  scanPlaces(xf, {
    close: (place, end) => {
      if (place.name === 'alignment') alignment = xf.slice(place.start, end);
    },
  });
  const wrapped = withAttributes(alignment, alignedAs);
  return withAttributes(withChild(xf, 'alignment', wrapped), { applyAlignment: '1' });
}

/** `#1F4E79` → `FF1F4E79`. */
function argb(color: string): string {
  return `FF${color.replace('#', '').toUpperCase()}`;
}
