import type { Message } from '../../../core/messages/message';
import type { SheetVisibility } from '../../../core/workbook/snapshot';
import { HostError } from '../../host';
import { explainForeignArchive, explainForeignBytes, looksLikeZip } from './format';
import { attribute, decodeXml, isTrue, scanXml } from '../xml/xml';
import type { Inflate } from './inflate';
import { Archive, ZipError } from './zip';

/** A relationship of one part to another (ECMA-376 part 2): target as a path inside the archive. */
export interface Relationship {
  readonly id: string;
  /** Last segment of the type's address: `worksheet`, `styles`, `customXml` … */
  readonly type: string;
  readonly target: string;
}

/** A worksheet as the workbook lists it. */
export interface SheetPart {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly path: string;
}

/** An opened .xlsx file: its parts by role, each unpacked when first asked for. */
export class WorkbookPackage {
  private constructor(
    readonly file: string,
    readonly archive: Archive,
    readonly workbookPath: string,
    readonly relationships: readonly Relationship[],
    readonly sheets: readonly SheetPart[],
    /** Whether dates count from 1904 instead of 1900. */
    readonly date1904: boolean,
  ) {}

  /** Opens the bytes of a file. Throws `HostError` saying what they are when they are not a workbook. */
  static open(bytes: Uint8Array, file: string, inflate?: Inflate): WorkbookPackage {
    if (!looksLikeZip(bytes)) throw new HostError(explainForeignBytes(bytes, file));
    return guard(file, () => WorkbookPackage.of(Archive.read(bytes, inflate), file));
  }

  /** The same workbook with other parts. */
  withArchive(archive: Archive): WorkbookPackage {
    return guard(this.file, () => WorkbookPackage.of(archive, this.file));
  }

  private static of(archive: Archive, file: string): WorkbookPackage {
    const root = readRelationships(archive, '').find(({ type }) => type === 'officeDocument');
    const workbookPath = root?.target ?? 'xl/workbook.xml';
    if (!archive.has(workbookPath) || workbookPath.endsWith('.bin') || /^(word|ppt)\//.test(workbookPath)) {
      throw new HostError(explainForeignArchive(archive, file));
    }
    const relationships = readRelationships(archive, workbookPath);
    const { sheets, date1904 } = readSheetList(unpackText(archive, workbookPath), relationships);
    if (sheets.length === 0) throw new HostError({ id: 'host/no-sheets', data: { file } });
    const missing = sheets.find(({ path }) => !archive.has(path));
    if (missing) throw new HostError({ id: 'host/missing-part', data: { file, part: missing.path } });
    // Sheets that share a part would be read and written through one another, and a thousand of them cost a thousand.
    if (new Set(sheets.map(({ path }) => path.toLowerCase())).size < sheets.length) {
      throw new HostError({ id: 'host/damaged', data: { file, part: workbookPath } });
    }
    return new WorkbookPackage(file, archive, workbookPath, relationships, sheets, date1904);
  }

  /** The text of a part; undefined when the archive has no such part. */
  text(path: string): string | undefined {
    return this.archive.has(path) ? this.read(path, (text) => text) : undefined;
  }

  /** Reads a part; whatever goes wrong in it is reported as damage to that part. */
  read<T>(path: string, reader: (text: string) => T): T {
    return this.within(path, () => reader(unpackText(this.archive, path)));
  }

  /** Does something with a part; whatever goes wrong is reported as damage to that part. */
  within<T>(path: string, action: () => T): T {
    return guard(this.file, action, path);
  }

  /** The path of the workbook's part with this role, such as `styles`. */
  partOf(type: string): string | undefined {
    const path = this.relationships.find((relationship) => relationship.type === type)?.target;
    return path !== undefined && this.archive.has(path) ? path : undefined;
  }
}

/** Where the relationships of a part stand; those of the archive itself for the empty path. */
export function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf('/') + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

function readRelationships(archive: Archive, path: string): readonly Relationship[] {
  const relsPath = relationshipsPath(path);
  return archive.has(relsPath) ? parseRelationships(unpackText(archive, relsPath), path) : [];
}

/** The relationships of a part from the text of its relationships part; those to the outside are passed over. */
export function parseRelationships(xml: string, path: string): readonly Relationship[] {
  const relationships: Relationship[] = [];
  scanXml(xml, {
    open(name, attributes) {
      if (name !== 'Relationship' || attributes['TargetMode'] === 'External') return;
      const type = attributes['Type'] ?? '';
      relationships.push({
        id: attributes['Id'] ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        target: resolveTarget(path, attributes['Target'] ?? ''),
      });
    },
  });
  return relationships;
}

/** Resolves a target against the folder of the part that names it; a leading slash means the archive's root. */
function resolveTarget(source: string, target: string): string {
  const segments = target.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const segment of percentDecoded(target).replaceAll('\\', '/').split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}

/** `%E8%A1%A8.xml` names 表.xml; what is no such encoding stays as it is. */
function percentDecoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

const VISIBILITIES: Readonly<Record<string, SheetVisibility>> = {
  hidden: 'hidden',
  veryHidden: 'very-hidden',
};

/** The worksheets in tab order; chart and dialog sheets hold no cells and are passed over. */
function readSheetList(xml: string, relationships: readonly Relationship[]) {
  const targets = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const sheets: SheetPart[] = [];
  let date1904 = false;
  scanXml(xml, {
    open(name, attributes) {
      if (name === 'workbookPr') date1904 = isTrue(attributes['date1904']);
      if (name !== 'sheet') return;
      const relationship = targets.get(attribute(attributes, 'id') ?? '');
      if (relationship?.type !== 'worksheet') return;
      sheets.push({
        name: attributes['name'] ?? '',
        visibility: VISIBILITIES[attributes['state'] ?? ''] ?? 'visible',
        path: relationship.target,
      });
    },
  });
  return { sheets, date1904 };
}

function unpackText(archive: Archive, path: string): string {
  const bytes = archive.unpack(path);
  if (!bytes) throw new ZipError('damaged', path);
  return decodeXml(bytes);
}

/** Turns whatever reading a broken file throws into one sentence for the officer. */
function guard<T>(file: string, action: () => T, part = 'xl/workbook.xml'): T {
  try {
    return action();
  } catch (error) {
    if (error instanceof HostError) throw error;
    throw new HostError(explainFailure(error, file, part), { cause: error });
  }
}

function explainFailure(error: unknown, file: string, part: string): Message {
  if (!(error instanceof ZipError)) return { id: 'host/damaged', data: { file, part } };
  switch (error.kind) {
    case 'truncated':
      return { id: 'host/truncated', data: { file } };
    case 'too-large':
      return { id: 'host/too-large', data: { file, limit: error.detail } };
    case 'damaged':
      return { id: 'host/damaged', data: { file, part: error.detail } };
  }
}
