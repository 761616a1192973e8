import { SaxesParser } from 'saxes';

/** An XML element with its prefixed name, as a test wants to walk it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

/** Parses a well-formed document into its root element. */
export function parseXml(source: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const element: XmlElement = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const current = open.at(-1);
    if (current) current.text += text.trim();
  });
  parser.on('closetag', () => void open.pop());
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(source).close();
  return only(root.children, source.slice(0, 40));
}

/** The children of that name. */
export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

/** Follows names down from an element; throws unless each step has exactly one child of the name. */
export function at(element: XmlElement, ...path: readonly string[]): XmlElement {
  return path.reduce((current, name) => only(childrenOf(current, name), name), element);
}

/** The element and everything under it. */
export function* everyElement(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) yield* everyElement(child);
}

function only(elements: readonly XmlElement[], what: string): XmlElement {
  const [first, second] = elements;
  if (!first || second) throw new Error(`expected one element: ${what}, found ${elements.length}`);
  return first;
}
