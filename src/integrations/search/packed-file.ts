import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { readCbor, writeCbor, type Packed } from './cbor.ts';

/** Pagefind begins what it packs with these bytes, so that a cut file is noticed. */
const signature = Buffer.from('pagefind_dcd');

/** What stands behind the signature of a packed file. */
export const unpacked = (content: Uint8Array): Buffer =>
  gunzipSync(content).subarray(signature.length);

/** The byte of a gzip header that names the system it was packed on, and the value for "unknown" (RFC 1952 §2.3.1). */
const [SYSTEM, UNKNOWN] = [9, 255];

/** The value in a packed file. */
export const readPacked = (content: Uint8Array): Packed => readCbor(unpacked(content));

/** A packed file of a value, the same bytes for the same value on any system. */
export function writePacked(value: Packed): Buffer {
  const file = gzipSync(Buffer.concat([signature, writeCbor(value)]), { level: 9 });
  file[SYSTEM] = UNKNOWN;
  return file;
}

/** A name for a file by its content, as Pagefind writes them: `zh_467a819`. */
export const contentName = (content: Uint8Array): string =>
  `zh_${createHash('sha256').update(content).digest('hex').slice(0, 10)}`;
