import { Inflate as Inflater } from 'fflate';

/** Unpacks deflated data, no further than the size it claims. Throws on bad data and on data that holds more. */
export type Inflate = (compressed: Uint8Array, size: number) => Uint8Array;

/** Compressed bytes taken at a time: one piece can unpack to at most a thousand times as much before it is seen. */
const PIECE = 16 * 2 ** 10;

/** Unpacks deflated data, no further than the size it claims: what is larger is a bomb. Throws on bad data. */
export function inflateWithin(compressed: Uint8Array, size: number): Uint8Array {
  const unpacked = new Uint8Array(size);
  let at = 0;
  const inflater = new Inflater((chunk) => {
    if (at + chunk.length > size) throw new Error('larger than it claims');
    unpacked.set(chunk, at);
    at += chunk.length;
  });
  for (let from = 0; from < compressed.length || from === 0; from += PIECE) {
    inflater.push(compressed.subarray(from, from + PIECE), from + PIECE >= compressed.length);
  }
  return unpacked.subarray(0, at);
}
