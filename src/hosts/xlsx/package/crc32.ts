/** Bytes that one step of the main loop takes. */
const SLICE = 8;

/** Eight tables of 256, one behind the other: what a byte does to the sum when 0 to 7 zero bytes follow it. */
const TABLES = new Int32Array(256 * SLICE);
for (let byte = 0; byte < 256; byte += 1) {
  let sum = byte;
  for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  TABLES[byte] = sum;
}
for (let at = 256; at < TABLES.length; at += 1) {
  const before = TABLES[at - 256] ?? 0;
  TABLES[at] = (before >>> 8) ^ table(0, before);
}

/**
 * CRC-32 as zip archives use it (ISO 3309), unsigned. Eight bytes a step ("slicing-by-8", Kounavis and Berry 2008):
 * byte by byte the checksum costs more than unpacking what it checks.
 */
export function crc32(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let sum = -1;
  let at = 0;
  for (const last = bytes.length - SLICE; at <= last; at += SLICE) {
    const low = sum ^ view.getInt32(at, true);
    const high = view.getInt32(at + 4, true);
    sum =
      table(7, low) ^
      table(6, low >>> 8) ^
      table(5, low >>> 16) ^
      table(4, low >>> 24) ^
      table(3, high) ^
      table(2, high >>> 8) ^
      table(1, high >>> 16) ^
      table(0, high >>> 24);
  }
  for (; at < bytes.length; at += 1) sum = (sum >>> 8) ^ table(0, sum ^ view.getUint8(at));
  return ~sum >>> 0;
}

function table(zeros: number, byte: number): number {
  return TABLES[(zeros << 8) | (byte & 0xff)] ?? 0;
}
