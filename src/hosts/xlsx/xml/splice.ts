import { SaxesParser } from 'saxes';
import { localName, type Attributes } from './xml';

/** Replaces the characters from `start` to before `end` by `text`; equal ends insert. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies splices that do not overlap; those at one place are inserted in the order given. */
export function splice(xml: string, splices: readonly Splice[]): string {
  const ordered = splices.map((each, order) => ({ ...each, order }));
  ordered.sort((a, b) => a.start - b.start || a.end - b.end || a.order - b.order);
  let result = '';
  let at = 0;
  for (const { start, end, text } of ordered) {
    if (start < at) throw new Error('splices overlap');
    result += xml.slice(at, start) + text;
    at = end;
  }
  return result + xml.slice(at);
}

/** Where an element stands in its XML text. */
export interface ElementPlace {
  /** As written, with its prefix. */
  readonly tag: string;
  /** Without its prefix. */
  readonly name: string;
  readonly attributes: Attributes;
  /** Index of `<`. */
  readonly start: number;
  /** Index after the `>` of the opening tag. */
  readonly openEnd: number;
  /** Whether it is written `<x/>`. */
  readonly empty: boolean;
  /** How many elements it stands in; 0 for the root. */
  readonly depth: number;
}

/** Calls back with the place of every element when it opens and when it closes. Throws on ill-formed XML. */
export function scanPlaces(
  xml: string,
  handlers: {
    open?: (place: ElementPlace) => void;
    close?: (place: ElementPlace, end: number) => void;
    text?: (text: string) => void;
  },
): void {
  const parser = new SaxesParser<{ xmlns: false; position: true }>({ xmlns: false, position: true });
  const stack: ElementPlace[] = [];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name: tag, attributes, isSelfClosing }) => {
    // A literal `<` cannot stand inside a tag, so the nearest one opens it.
    const place: ElementPlace = {
      tag,
      name: localName(tag),
      attributes,
      start: xml.lastIndexOf('<', parser.position - 1),
      openEnd: parser.position,
      empty: isSelfClosing,
      depth: stack.length,
    };
    stack.push(place);
    handlers.open?.(place);
  });
  parser.on('closetag', () => {
    const place = stack.pop();
    if (place) handlers.close?.(place, parser.position);
  });
  if (handlers.text) {
    parser.on('text', handlers.text);
    parser.on('cdata', handlers.text);
  }
  parser.write(xml).close();
}

/** `x:` of `x:row`, or nothing. */
export function prefixOf(tag: string): string {
  return tag.slice(0, tag.length - localName(tag).length);
}

/** A splice that puts content at the end of an element, opening it up when it is written `<x/>`. */
export function appendTo(xml: string, place: ElementPlace, end: number, content: string): Splice {
  if (!place.empty) {
    const at = xml.lastIndexOf('<', end - 1);
    return { start: at, end: at, text: content };
  }
  return { start: xml.lastIndexOf('/', end - 1), end, text: `>${content}</${place.tag}>` };
}

/** A splice that sets an attribute of an element, whether or not it has it. The value is written as it is given. */
export function setAttribute(xml: string, place: ElementPlace, name: string, value: string): Splice {
  const tag = xml.slice(place.start, place.openEnd);
  const match = new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`).exec(tag);
  if (match) {
    const start = place.start + match.index;
    return { start, end: start + match[0].length, text: ` ${name}="${value}"` };
  }
  const at = place.start + 1 + place.tag.length;
  return { start: at, end: at, text: ` ${name}="${value}"` };
}

/** The XML without the elements that match, nothing else changed. */
export function removeElements(xml: string, matches: (place: ElementPlace) => boolean): string {
  const splices: Splice[] = [];
  let removed: ElementPlace | null = null;
  scanPlaces(xml, {
    open(place) {
      if (!removed && matches(place)) removed = place;
    },
    close(place, end) {
      if (place !== removed) return;
      splices.push({ start: place.start, end, text: '' });
      removed = null;
    },
  });
  return splice(xml, splices);
}
