import { HostError } from '../../host';
import { appendTo, prefixOf, removeElements, scanPlaces, splice, type Splice } from '../xml/splice';
import {
  parseRelationships,
  relationshipsPath,
  type Relationship,
  type WorkbookPackage,
} from './workbook-package';
import { encodeXml, escapeXml } from '../xml/xml';

const CONTENT_TYPES = '[Content_Types].xml';
const RELATIONSHIP_TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NO_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
const STRICT_RELATIONSHIP_TYPES = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

/** A changed copy of a workbook's parts in the making. Nothing reaches the workbook before `finish`. */
export class Draft {
  private readonly changed = new Map<string, string | null>();

  constructor(readonly workbook: WorkbookPackage) {}

  has(path: string): boolean {
    const change = this.changed.get(path);
    return change === undefined ? this.workbook.archive.has(path) : change !== null;
  }

  /** The text of a part as it will be. Throws when there is none. */
  text(path: string): string {
    const text = this.changed.get(path) ?? (this.has(path) ? this.workbook.text(path) : undefined);
    if (text === undefined) {
      throw new HostError({ id: 'host/missing-part', data: { file: this.workbook.file, part: path } });
    }
    return text;
  }

  set(path: string, text: string): void {
    if (!this.has(path) || this.text(path) !== text) this.changed.set(path, text);
  }

  /** Namespace of relationship types, which differs in the strict variant of the format. */
  get relationshipNamespace(): string {
    return this.strict ? STRICT_RELATIONSHIP_TYPES : RELATIONSHIP_TYPES;
  }

  /** Whether the file is of the strict variant, which has namespaces of its own. */
  get strict(): boolean {
    return this.text(this.workbook.workbookPath).includes('purl.oclc.org/ooxml/spreadsheetml');
  }

  /** Adds a part that another part, by default the workbook, refers to; gives the id of that relationship. */
  addPart(
    path: string,
    type: string,
    contentType: string,
    text: string,
    source = this.workbook.workbookPath,
  ): string {
    this.set(path, text);
    // The list may speak of a part of this name that is not there; no name may stand in it twice.
    this.remove(CONTENT_TYPES, 'Override', 'PartName', `/${path}`);
    this.append(CONTENT_TYPES, 'Types', (prefix) => {
      return `<${prefix}Override PartName="/${escapeXml(path)}" ContentType="${contentType}"/>`;
    });
    const relationships = relationshipsPath(source);
    if (!this.has(relationships)) this.set(relationships, NO_RELATIONSHIPS);
    const ids = new Set<string>();
    scanPlaces(this.text(relationships), { open: ({ attributes }) => ids.add(attributes['Id'] ?? '') });
    let number = ids.size;
    while (ids.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    this.append(relationships, 'Relationships', (prefix) => {
      const kind = `${this.relationshipNamespace}/${type}`;
      return `<${prefix}Relationship Id="${id}" Type="${kind}" Target="/${escapeXml(path)}"/>`;
    });
    return id;
  }

  /** What a part refers to inside the archive, as it will be. */
  relationshipsOf(source: string): readonly Relationship[] {
    const path = relationshipsPath(source);
    return this.has(path) ? parseRelationships(this.text(path), source) : [];
  }

  /** Removes a part with everything that says it is there; gives the id of the source's relationship to it. */
  removePart(path: string, source = this.workbook.workbookPath): string | undefined {
    const relationship = this.relationshipsOf(source).find(({ target }) => target === path);
    this.drop(path);
    this.drop(relationshipsPath(path));
    this.remove(CONTENT_TYPES, 'Override', 'PartName', `/${path}`);
    if (!relationship) return undefined;
    const relationships = relationshipsPath(source);
    this.remove(relationships, 'Relationship', 'Id', relationship.id);
    if (source !== this.workbook.workbookPath && !/<(\w+:)?Relationship\s/.test(this.text(relationships))) {
      this.drop(relationships);
    }
    return relationship.id;
  }

  private drop(path: string): void {
    if (this.workbook.archive.has(path)) this.changed.set(path, null);
    else this.changed.delete(path);
  }

  /** Puts content at the end of the first element of a name; the content gets the element's prefix. */
  append(path: string, element: string, content: (prefix: string) => string): void {
    const xml = this.text(path);
    this.workbook.within(path, () => {
      let done: Splice | null = null;
      scanPlaces(xml, {
        close(place, end) {
          if (!done && place.name === element) done = appendTo(xml, place, end, content(prefixOf(place.tag)));
        },
      });
      if (!done) throw new Error(`no ${element} in ${path}`);
      this.set(path, splice(xml, [done]));
    });
  }

  /** A path with the first free number: `xl/worksheets/sheet` → `xl/worksheets/sheet3.xml`. */
  freePath(stem: string): string {
    let number = 1;
    while (this.has(`${stem}${number}.xml`)) number += 1;
    return `${stem}${number}.xml`;
  }

  /** The workbook with all changes; the old one stays as it is. */
  finish(): WorkbookPackage {
    const changes = new Map<string, Uint8Array | null>();
    for (const [path, text] of this.changed) changes.set(path, text === null ? null : encodeXml(text));
    return this.workbook.withArchive(this.workbook.archive.with(changes));
  }

  private remove(path: string, element: string, attribute: string, value: string): void {
    if (!this.has(path)) return;
    const xml = this.text(path);
    const matches = (found: string | undefined) => found?.toLowerCase() === value.toLowerCase();
    this.workbook.within(path, () => {
      this.set(
        path,
        removeElements(xml, ({ name, attributes }) => name === element && matches(attributes[attribute])),
      );
    });
  }
}
