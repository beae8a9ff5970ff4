import type { Message } from '../../model/message.ts';
import { error } from './problem.ts';

/** The text as stored, one UTF-16 string, a byte order mark included; or why it cannot be read. */
export type Decoded = { raw: string } | { refused: Message };

const OTHER_ENCODINGS = ['gb18030', 'big5', 'utf-16le', 'utf-16be'] as const;

/** Marks the first place that is not UTF-8 when decoding leniently. */
const REPLACEMENT = '\uFFFD';

/**
 * Reads bytes as UTF-8, strictly: nothing is replaced or guessed, because offsets and quotations rest on the text.
 * Refuses other encodings (`encoding-invalid`, at the first character that is not UTF-8).
 */
export function decode(bytes: Uint8Array): Decoded {
  try {
    return { raw: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { refused: notUtf8(bytes) };
  }
}

function notUtf8(bytes: Uint8Array): Message {
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const encoding = likelyEncoding(bytes);
  return error('encoding-invalid', lenient.indexOf(REPLACEMENT), {
    expected: 'UTF-8 text',
    found: encoding ? `bytes that read as ${encoding}` : 'bytes that are not UTF-8',
    cure: encoding
      ? `convert it first, for example: iconv -f ${encoding} -t UTF-8 OLD > NEW`
      : 'save the text as UTF-8; out of a PDF, Word or image file, copy the text first',
  });
}

/** The encoding under which the first bytes read as running Chinese, if there is one. */
function likelyEncoding(bytes: Uint8Array): string | null {
  for (const name of OTHER_ENCODINGS) {
    const text = new TextDecoder(name).decode(bytes.subarray(0, 4096));
    const common = text.match(/[的年和在全市会发展经济工作,，、。]/g)?.length ?? 0;
    if (common > text.length / 12) return name.toUpperCase();
  }
  return null;
}
