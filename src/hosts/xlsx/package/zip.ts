import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import { inflateWithin, type Inflate } from './inflate';

/** Why an archive could not be read; the caller words it. */
export class ZipError extends Error {
  constructor(
    readonly kind: 'truncated' | 'damaged' | 'too-large',
    readonly detail: string,
  ) {
    super(`${kind}: ${detail}`);
    this.name = 'ZipError';
  }
}

/** Bounds within which an archive is believed to be honest. A workbook of 500 sheets uses a tenth of them. */
export const LIMITS = {
  entries: 50_000,
  partBytes: 256 * 2 ** 20,
  totalBytes: 512 * 2 ** 20,
  /** Compression ratio that no worksheet reaches, looked at in parts above `ratioFrom` bytes only. */
  ratio: 300,
  ratioFrom: 16 * 2 ** 20,
} as const;

const END = 0x06054b50;
const END_64 = 0x06064b50;
const END_64_LOCATOR = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const FULL = 0xffffffff;
const STORED = 0;
const DEFLATED = 8;
const FLAG_ENCRYPTED = 1;
const FLAG_UTF8 = 1 << 11;

/** One file of an archive, still compressed. `central` is its directory record without offset, kept for rewriting. */
interface Entry {
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly flags: number;
  readonly method: number;
  /** MS-DOS time and date as they stand in the header. */
  readonly stamp: number;
  readonly crc: number;
  readonly size: number;
  readonly compressed: Uint8Array;
  readonly madeBy: number;
  readonly attributes: number;
}

/**
 * A zip archive in memory: entries are unpacked when asked for, replaced as a whole, and everything not replaced
 * keeps its compressed bytes, name, time and order when the archive is written again. Format: APPNOTE 6.3.
 */
export class Archive {
  private unpackedBytes = 0;

  /** By `keyOf` their names: part names are equal whatever their case (ECMA-376 part 2, 6.2.2.3). */
  private constructor(
    private readonly entries: ReadonlyMap<string, Entry>,
    private readonly inflate: Inflate,
  ) {}

  static readonly EMPTY = new Archive(new Map(), inflateWithin);

  /** Reads the directory. Throws `ZipError` for anything cut off, encrypted, twice there or out of bounds. */
  static read(bytes: Uint8Array, inflate: Inflate = inflateWithin): Archive {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const { count, offset } = findDirectory(view);
    if (count > LIMITS.entries) throw new ZipError('too-large', `${LIMITS.entries} entries`);
    const entries = new Map<string, Entry>();
    let at = offset;
    for (let index = 0; index < count; index += 1) {
      if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) {
        throw new ZipError('truncated', 'directory');
      }
      const { entry, next } = readEntry(bytes, view, at);
      const key = keyOf(entry.name);
      if (entries.has(key)) throw new ZipError('damaged', entry.name);
      entries.set(key, entry);
      at = next;
    }
    return new Archive(entries, inflate);
  }

  get names(): readonly string[] {
    return [...this.entries.values()].map(({ name }) => name);
  }

  has(name: string): boolean {
    return this.entries.has(keyOf(name));
  }

  /** Unpacks one entry. Throws `ZipError` when it is damaged or larger than it may be; undefined when absent. */
  unpack(name: string): Uint8Array | undefined {
    const entry = this.entries.get(keyOf(name));
    if (!entry) return undefined;
    this.guard(entry);
    const data = decompress(entry, this.inflate);
    if (data.length !== entry.size || crc32(data) !== entry.crc) throw new ZipError('damaged', name);
    return data;
  }

  /** The compressed bytes of an entry as they stand, for comparing archives. */
  raw(name: string): Uint8Array | undefined {
    return this.entries.get(keyOf(name))?.compressed;
  }

  /** The same archive with some entries replaced or, where the content is null, removed; new ones go last. */
  with(changes: ReadonlyMap<string, Uint8Array | null>): Archive {
    const entries = new Map(this.entries);
    for (const [name, content] of changes) {
      const key = keyOf(name);
      if (content === null) entries.delete(key);
      else entries.set(key, compress(name, content, this.entries.get(key)));
    }
    return new Archive(entries, this.inflate);
  }

  /** The whole archive as bytes. */
  write(): Uint8Array {
    return writeArchive([...this.entries.values()]);
  }

  private guard(entry: Entry): void {
    const { partBytes, totalBytes, ratio, ratioFrom } = LIMITS;
    if (entry.size > partBytes) throw new ZipError('too-large', `${entry.name} > ${partBytes / 2 ** 20} MB`);
    if (entry.size > ratioFrom && entry.size > ratio * entry.compressed.length) {
      throw new ZipError('too-large', `${entry.name} > ${ratio}:1`);
    }
    this.unpackedBytes += entry.size;
    if (this.unpackedBytes > totalBytes) throw new ZipError('too-large', `> ${totalBytes / 2 ** 20} MB`);
  }
}

/** Locates the central directory from the end record, which may be followed by a comment, or its 64-bit form. */
function findDirectory(view: DataView): { count: number; offset: number } {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    const locator = at - 20;
    if (locator < 0 || view.getUint32(locator, true) !== END_64_LOCATOR) return { count, offset };
    const end64 = Number(view.getBigUint64(locator + 8, true));
    if (end64 + 56 > view.byteLength || view.getUint32(end64, true) !== END_64) return { count, offset };
    return {
      count: Number(view.getBigUint64(end64 + 32, true)),
      offset: Number(view.getBigUint64(end64 + 48, true)),
    };
  }
  throw new ZipError('truncated', 'end of directory');
}

const UTF8 = new TextDecoder('utf-8');

function readEntry(bytes: Uint8Array, view: DataView, at: number): { entry: Entry; next: number } {
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const nameBytes = bytes.subarray(at + 46, at + 46 + nameLength);
  const name = UTF8.decode(nameBytes).replaceAll('\\', '/').replace(/^\//, '');
  const flags = view.getUint16(at + 8, true);
  if (flags & FLAG_ENCRYPTED) throw new ZipError('damaged', name);
  const wide = wideNumbers(view, at + 46 + nameLength, extraLength);
  const size = orWide(view.getUint32(at + 24, true), wide);
  const packedSize = orWide(view.getUint32(at + 20, true), wide);
  const local = orWide(view.getUint32(at + 42, true), wide);
  if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL) {
    throw new ZipError('truncated', name);
  }
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packedSize > bytes.length) throw new ZipError('truncated', name);
  const entry: Entry = {
    name,
    nameBytes,
    flags,
    method: view.getUint16(at + 10, true),
    stamp: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    size,
    compressed: bytes.subarray(start, start + packedSize),
    madeBy: view.getUint16(at + 4, true),
    attributes: view.getUint32(at + 38, true),
  };
  return { entry, next: at + 46 + nameLength + extraLength + view.getUint16(at + 32, true) };
}

/** The 64-bit numbers of a zip64 extra field, in order: those whose 32-bit field is full. */
function wideNumbers(view: DataView, start: number, length: number): number[] {
  const end = Math.min(start + length, view.byteLength);
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const numbers: number[] = [];
    const fieldEnd = Math.min(at + 4 + view.getUint16(at + 2, true), end);
    for (let from = at + 4; from + 8 <= fieldEnd; from += 8)
      numbers.push(Number(view.getBigUint64(from, true)));
    return numbers;
  }
  return [];
}

function orWide(value: number, wide: number[]): number {
  return value === FULL ? (wide.shift() ?? value) : value;
}

function decompress(entry: Entry, inflate: Inflate): Uint8Array {
  if (entry.method === STORED) return entry.compressed;
  if (entry.method !== DEFLATED) throw new ZipError('damaged', entry.name);
  try {
    return inflate(entry.compressed, entry.size);
  } catch {
    throw new ZipError('damaged', entry.name);
  }
}

function keyOf(name: string): string {
  return name.toLowerCase();
}

const NO_DATE = 0x00210000;

function compress(name: string, content: Uint8Array, previous: Entry | undefined): Entry {
  return {
    name: previous?.name ?? name,
    nameBytes: previous?.nameBytes ?? new TextEncoder().encode(name),
    flags: previous ? previous.flags & FLAG_UTF8 : FLAG_UTF8,
    method: DEFLATED,
    stamp: previous?.stamp ?? NO_DATE,
    crc: crc32(content),
    size: content.length,
    compressed: deflateSync(content, { level: 6 }),
    madeBy: previous?.madeBy ?? 20,
    attributes: previous?.attributes ?? 0,
  };
}

/** Writes plain 32-bit records without data descriptors; everything fits because reading is bounded. */
function writeArchive(entries: readonly Entry[]): Uint8Array {
  const headers = entries.reduce((sum, entry) => sum + 76 + 2 * entry.nameBytes.length, 22);
  const out = new Uint8Array(entries.reduce((sum, entry) => sum + entry.compressed.length, headers));
  const view = new DataView(out.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const entry of entries) {
    offsets.push(at);
    view.setUint32(at, LOCAL, true);
    writeCommon(view, at + 4, entry);
    view.setUint16(at + 28, 0, true);
    out.set(entry.nameBytes, at + 30);
    out.set(entry.compressed, at + 30 + entry.nameBytes.length);
    at += 30 + entry.nameBytes.length + entry.compressed.length;
  }
  const directory = at;
  entries.forEach((entry, index) => {
    view.setUint32(at, CENTRAL, true);
    view.setUint16(at + 4, entry.madeBy, true);
    writeCommon(view, at + 6, entry);
    view.setUint32(at + 38, entry.attributes, true);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    out.set(entry.nameBytes, at + 46);
    at += 46 + entry.nameBytes.length;
  });
  view.setUint32(at, END, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return out;
}

/** The fields that local and central records share, from `version needed` on. */
function writeCommon(view: DataView, at: number, entry: Entry): void {
  const DATA_DESCRIPTOR = 1 << 3;
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, entry.flags & ~DATA_DESCRIPTOR, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.stamp, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.compressed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
}
