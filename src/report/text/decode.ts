import type { Message } from '../../model/message.ts';
import { fileKind } from './file-kinds.ts';
import { likelyEncoding } from './likely-encoding.ts';
import { error } from './problem.ts';

/** The text as stored, one UTF-16 string, a byte order mark included; or why it cannot be read. */
export type Decoded = { raw: string } | { refused: Message };

/**
 * Reads bytes as UTF-8, strictly: nothing is replaced or guessed, because offsets and quotations rest on the text.
 * Refuses files of another kind (`binary`) and other encodings (`encoding-invalid`, at the first character that is not
 * UTF-8).
 */
export function decode(bytes: Uint8Array): Decoded {
  const kind = fileKind(bytes);
  if (kind !== null) return { refused: anotherKind(kind) };
  try {
    return { raw: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { refused: notUtf8(bytes) };
  }
}

const anotherKind = (kind: string): Message =>
  error('binary', 0, {
    expected: 'a text file',
    found: kind,
    cure: 'copy the text out of it and save that as UTF-8',
  });

function notUtf8(bytes: Uint8Array): Message {
  const sound = soundBytes(bytes);
  const start = beginning(bytes, sound)?.length ?? 0;
  if (sound === bytes.length) {
    return error('encoding-invalid', start, {
      expected: 'UTF-8 text',
      found: 'a file that ends in the middle of a character',
      cure: 'copy or download the whole text again: its end is missing',
    });
  }
  const encoding = likelyEncoding(bytes, sound);
  return error('encoding-invalid', start, {
    expected: 'UTF-8 text',
    found: encoding ? `bytes that read as ${encoding}` : 'bytes that are not UTF-8',
    cure: encoding
      ? `convert it first, for example: iconv -f ${encoding} -t UTF-8 OLD > NEW`
      : 'save the text as UTF-8; out of a PDF, Word or image file, copy the text first',
  });
}

/** How many bytes may begin a text in UTF-8; all of them when only the end of the last character is missing. */
function soundBytes(bytes: Uint8Array): number {
  let sound = 0;
  let broken = bytes.length + 1;
  while (broken - sound > 1) {
    const middle = (sound + broken) >> 1;
    if (beginning(bytes, middle) === null) broken = middle;
    else sound = middle;
  }
  return sound;
}

/** The whole characters of the first bytes; null when they are not UTF-8. */
function beginning(bytes: Uint8Array, count: number): string | null {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  try {
    return decoder.decode(bytes.subarray(0, count), { stream: true });
  } catch {
    return null;
  }
}
