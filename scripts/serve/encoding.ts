import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** How a body may travel. */
export type Encoding = 'br' | 'gzip' | 'identity';

/**
 * The best encoding a browser accepts.
 * @param accepts the Accept-Encoding header; an encoding with q=0 is refused
 */
export function chooseEncoding(accepts: string | undefined): Encoding {
  const offered = (accepts ?? '')
    .split(',')
    .map((entry) => entry.trim().toLowerCase())
    .filter((entry) => !/;\s*q=0(\.0*)?$/.test(entry))
    .map((entry) => entry.replace(/\s*;.*$/, ''));
  return (['br', 'gzip'] as const).find((encoding) => offered.includes(encoding)) ?? 'identity';
}

/** Bytes as they travel in an encoding. */
export function encode(bytes: Buffer, encoding: Encoding): Buffer {
  if (encoding === 'gzip') return gzipSync(bytes, { level: 9 });
  if (encoding === 'identity') return bytes;
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
}
