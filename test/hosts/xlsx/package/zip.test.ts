import assert from 'node:assert/strict';
import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate, zipSync } from 'fflate';
import { crc32 } from '../../../../src/hosts/xlsx/package/crc32';
import { Archive, ZipError } from '../../../../src/hosts/xlsx/package/zip';

const TEXT = '<a>预算执行率</a>'.repeat(50);

/** An archive written as a stream: sizes stand behind the data, not before it. */
function streamed(name: string, content: Uint8Array): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    assert.equal(error, null);
    chunks.push(chunk);
  });
  const entry = new ZipDeflate(name);
  zip.add(entry);
  entry.push(content, true);
  zip.end();
  return new Uint8Array(Buffer.concat(chunks));
}

/** The archive of one entry with its sizes and its directory given in 64-bit fields. */
function widened(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - 22;
  const start = view.getUint32(end + 16, true);
  const entry = Buffer.from(bytes.slice(start, end));
  const extra = Buffer.alloc(28);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(24, 2);
  extra.writeBigUInt64LE(BigInt(entry.readUInt32LE(24)), 4);
  extra.writeBigUInt64LE(BigInt(entry.readUInt32LE(20)), 12);
  extra.writeBigUInt64LE(BigInt(entry.readUInt32LE(42)), 20);
  for (const field of [20, 24, 42]) entry.writeUInt32LE(0xffffffff, field);
  entry.writeUInt16LE(28, 30);
  const end64 = Buffer.alloc(56);
  end64.writeUInt32LE(0x06064b50, 0);
  end64.writeBigUInt64LE(44n, 4);
  end64.writeBigUInt64LE(1n, 24);
  end64.writeBigUInt64LE(1n, 32);
  end64.writeBigUInt64LE(BigInt(entry.length + extra.length), 40);
  end64.writeBigUInt64LE(BigInt(start), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(start + entry.length + extra.length), 8);
  locator.writeUInt32LE(1, 16);
  const last = Buffer.from(bytes.slice(end));
  last.writeUInt32LE(0xffffffff, 16);
  return new Uint8Array(Buffer.concat([bytes.slice(0, start), entry, extra, end64, locator, last]));
}

function contentOf(bytes: Uint8Array, name: string): string {
  return strFromU8(Archive.read(bytes).unpack(name) ?? new Uint8Array());
}

describe('An archive', () => {
  it('is read whether it is stored, deflated, streamed, or wide', () => {
    const stored = zipSync({ a: strToU8(TEXT) }, { level: 0 });
    const deflated = zipSync({ a: strToU8(TEXT) }, { level: 9 });
    for (const bytes of [stored, deflated, streamed('a', strToU8(TEXT)), widened(deflated)]) {
      assert.equal(contentOf(bytes, 'a'), TEXT);
    }
  });

  it('is read when something stands before or behind it in its buffer, and with a comment', () => {
    const bytes = zipSync({ a: strToU8(TEXT) }, { comment: '' });
    const wider = new Uint8Array(bytes.length + 20);
    wider.set(bytes, 7);
    assert.equal(contentOf(wider.subarray(7, 7 + bytes.length), 'a'), TEXT);
    const commented = new Uint8Array([...bytes, ...strToU8('备注')]);
    new DataView(commented.buffer).setUint16(bytes.length - 2, 6, true);
    assert.equal(contentOf(commented, 'a'), TEXT);
  });

  it('is written so that others read it, with replaced, added and removed entries', () => {
    const before = Archive.read(streamed('a', strToU8(TEXT))).with(new Map([['b', strToU8('二')]]));
    const after = before.with(
      new Map([
        ['b', null],
        ['中文.xml', strToU8('三')],
      ]),
    );
    assert.deepEqual(Object.keys(unzipSync(before.write())), ['a', 'b']);
    const parts = unzipSync(after.write());
    assert.deepEqual(Object.keys(parts), ['a', '中文.xml']);
    assert.equal(strFromU8(parts['a'] ?? new Uint8Array()), TEXT);
    assert.deepEqual(after.raw('a'), before.raw('a'));
  });

  it('is refused when a checksum does not agree', () => {
    const bytes = zipSync({ a: strToU8(TEXT) }, { level: 0 });
    bytes[40] = (bytes[40] ?? 0) ^ 1;
    assert.throws(() => Archive.read(bytes).unpack('a'), ZipError);
  });

  it('has the checksums everybody has', () => {
    assert.equal(crc32(strToU8('123456789')), 0xcbf43926);
  });
});
