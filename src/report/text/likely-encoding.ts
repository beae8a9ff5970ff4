const OTHER_ENCODINGS = ['gb18030', 'big5', 'utf-16le', 'utf-16be'] as const;

/** Byte order marks of UTF-32, which no decoder reads here; the first also begins as that of UTF-16. */
const UTF_32_MARKS = [
  [0xff, 0xfe, 0, 0],
  [0, 0, 0xfe, 0xff],
] as const;

/** So much is enough to tell, in bytes. */
const SAMPLE = 4096;

/** One character in so many is one of the commonest of the genre in any running Chinese. */
const COMMON = /[的年和在全市会发展经济工作,，、。]/g;
const COMMON_SHARE = 1 / 12;

/**
 * The encoding under which bytes read as running Chinese, at their beginning or from the place on where they are no UTF-8 (a
 * web page may begin with thousands of ASCII letters); null when there is none.
 */
export function likelyEncoding(bytes: Uint8Array, broken: number): string | null {
  if (UTF_32_MARKS.some((mark) => mark.every((byte, index) => bytes[index] === byte)))
    return 'UTF-32';
  // UTF-16 is read from an even place
  for (const from of [0, broken - (broken % 2)]) {
    const sample = bytes.subarray(from, from + SAMPLE);
    for (const name of OTHER_ENCODINGS) {
      const text = new TextDecoder(name).decode(sample);
      if ((text.match(COMMON)?.length ?? 0) > text.length * COMMON_SHARE) return name.toUpperCase();
    }
  }
  return null;
}
