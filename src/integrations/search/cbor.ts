/** What Pagefind packs: lists, texts and whole numbers. */
export type Packed = string | number | readonly Packed[];

/** Major types of CBOR (RFC 8949 §3.1) that Pagefind's files use, as they stand in the three high bits of a first byte. */
const [WHOLE, TEXT, LIST] = [0, 3, 4] as const;

/** A first byte's low five bits from 24 on say that the number follows, in 1, 2 or 4 bytes. */
const FOLLOWS = [1, 2, 4];

/** Reads one CBOR value. @throws where the bytes hold anything else than lists, texts and whole numbers, or more than one value */
export function readCbor(bytes: Uint8Array): Packed {
  const buffer = Buffer.from(bytes);
  let at = 0;
  const number = (low: number): number => {
    if (low < 24) return low;
    const length = FOLLOWS[low - 24];
    if (length === undefined) throw new Error(`CBOR: expected a length below 2^32, found ${low}`);
    at += length;
    return buffer.readUIntBE(at - length, length);
  };
  const value = (): Packed => {
    const first = buffer.readUInt8(at);
    at += 1;
    const kind = first >> 5;
    const size = number(first & 31);
    if (kind === WHOLE) return size;
    if (kind === LIST) return Array.from({ length: size }, value);
    if (kind !== TEXT) throw new Error(`CBOR: expected a list, text or number, found kind ${kind}`);
    at += size;
    return buffer.toString('utf8', at - size, at);
  };
  const read = value();
  if (at !== buffer.length)
    throw new Error(`CBOR: expected ${at} bytes, found ${buffer.length - at} more`);
  return read;
}

/** Packs a value in the shortest way there is, which is Pagefind's own. */
export function writeCbor(value: Packed): Buffer {
  if (typeof value === 'number') return head(WHOLE, value);
  if (typeof value === 'string') {
    const text = Buffer.from(value);
    return Buffer.concat([head(TEXT, text.length), text]);
  }
  return Buffer.concat([head(LIST, value.length), ...value.map(writeCbor)]);
}

function head(kind: number, size: number): Buffer {
  if (size < 24) return Buffer.from([(kind << 5) | size]);
  const wide = size < 2 ** 8 ? 0 : size < 2 ** 16 ? 1 : 2;
  const length = FOLLOWS[wide] as number;
  const bytes = Buffer.alloc(1 + length);
  bytes.writeUInt8((kind << 5) | (24 + wide));
  bytes.writeUIntBE(size, 1, length);
  return bytes;
}
