import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** How a body may travel. */
export type Encoding = 'br' | 'gzip' | 'identity';

/** A body ready to be sent. */
export interface Body {
  bytes: Buffer;
  /** its ETag */
  tag: string;
}

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

function encode(bytes: Buffer, encoding: Encoding): Buffer {
  if (encoding === 'gzip') return gzipSync(bytes, { level: 9 });
  if (encoding === 'identity') return bytes;
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
}

function makeBody(file: string, encoding: Encoding): Body {
  const bytes = encode(readFileSync(file), encoding);
  const tag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
  return { bytes, tag };
}

/** What tells one state of a file from the next: a site built anew has new files under the old names. */
function stateOf(file: string): string {
  const { ino, size, mtimeMs } = statSync(file);
  return `${ino} ${size} ${mtimeMs}`;
}

/**
 * Reads and encodes files, and keeps what it made for the next request as long as the file is the same.
 * @param room bytes that are kept at most; what was not asked for longest goes first
 * @returns a function from a file and an encoding to its body; it throws when the file cannot be read
 */
export function bodies(room: number): (file: string, encoding: Encoding) => Body {
  const kept = new Map<string, Body & { state: string }>();
  let held = 0;

  const drop = (key: string) => {
    held -= kept.get(key)?.bytes.length ?? 0;
    kept.delete(key);
  };

  return (file, encoding) => {
    const key = `${encoding} ${file}`;
    const state = stateOf(file);
    const known = kept.get(key);
    const body = known?.state === state ? known : { ...makeBody(file, encoding), state };
    drop(key);
    kept.set(key, body);
    held += body.bytes.length;
    for (const oldest of kept.keys()) {
      if (held <= room) break;
      drop(oldest);
    }
    return body;
  };
}
