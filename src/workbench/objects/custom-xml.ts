import { Failure } from '../model/failure';
import type { Workbook } from '../model/workbook';
import { remoteClass, type RemoteObject } from '../protocol/remote';

/** The custom XML parts of a workbook, or those of one namespace. */
interface Parts {
  readonly workbook: Workbook;
  readonly namespace: string | null;
}

interface Part {
  readonly workbook: Workbook;
  readonly id: string;
}

/** `Excel.CustomXmlPartCollection`: all parts. */
export const customXmlParts = remoteClass<Parts>({
  kind: 'CustomXmlPartCollection',
  items: (parts) => list(parts),
  item: (parts, key) => find(parts, key.text(), 'CustomXmlPartCollection.getItem'),
  methods: {
    add: ({ workbook }, args) => {
      const xml = args.at(0).text();
      if (!/<[A-Za-z_]/.test(xml)) args.at(0).refuse();
      const id = workbook.newId();
      workbook.setXmlPart(id, xml);
      return customXmlPart({ workbook, id });
    },
    getByNamespace: ({ workbook }, args) => scopedParts({ workbook, namespace: args.at(0).text() }),
  },
});

/** `Excel.CustomXmlPartScopedCollection`: the parts of one namespace. */
export const scopedParts = remoteClass<Parts>({
  kind: 'CustomXmlPartScopedCollection',
  items: (parts) => list(parts),
  item: (parts, key) => find(parts, key.text(), 'CustomXmlPartScopedCollection.getItem'),
  methods: {
    getOnlyItemOrNullObject: (parts) => {
      const found = list(parts);
      return found.length === 1 ? found[0] : null;
    },
  },
});

/** `Excel.CustomXmlPart`. */
export const customXmlPart = remoteClass<Part>({
  kind: 'CustomXmlPart',
  id: ({ id }) => id,
  scalars: {
    id: { get: ({ id }) => id },
    namespaceUri: { get: ({ workbook, id }) => namespaceOf(workbook.customXmlParts.get(id) ?? '') },
  },
  methods: {
    getXml: ({ workbook, id }, args) => {
      const xml = workbook.customXmlParts.get(id);
      if (xml === undefined) throw new Failure('ItemNotFound', args.location);
      return xml;
    },
    setXml: ({ workbook, id }, args) => {
      if (!workbook.customXmlParts.has(id)) throw new Failure('ItemNotFound', args.location);
      workbook.replaceXmlPart(id, args.at(0).text());
    },
    delete: ({ workbook, id }, args) => {
      if (!workbook.customXmlParts.has(id)) throw new Failure('ItemNotFound', args.location);
      workbook.setXmlPart(id, null);
    },
  },
});

function list({ workbook, namespace }: Parts): RemoteObject[] {
  return [...workbook.customXmlParts]
    .filter(([, xml]) => namespace === null || namespaceOf(xml) === namespace)
    .map(([id]) => customXmlPart({ workbook, id }));
}

function find({ workbook, namespace }: Parts, id: string, location: string): RemoteObject {
  const xml = workbook.customXmlParts.get(id);
  if (xml === undefined || (namespace !== null && namespaceOf(xml) !== namespace)) {
    throw new Failure('ItemNotFound', location);
  }
  return customXmlPart({ workbook, id });
}

/** The namespace of the root element: its default one, or that of its prefix. */
function namespaceOf(xml: string): string {
  const [, name = '', attributes = ''] = /<([A-Za-z_][^\s/>]*)([^>]*)>/.exec(xml) ?? [];
  const prefix = name.includes(':') ? `:${name.split(':')[0] ?? ''}` : '';
  const [, value = ''] = new RegExp(`\\sxmlns${prefix}\\s*=\\s*["']([^"']*)["']`).exec(attributes) ?? [];
  return value;
}
