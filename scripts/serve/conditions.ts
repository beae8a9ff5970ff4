/** A part of a body, first and last byte counted from 0; `outside` when none of the bytes asked for are there. */
export type Part = { first: number; last: number } | 'outside';

/** A tag without the mark of a weak one, which says that only the meaning is the same: for "not again" that is enough. */
const strong = (tag: string): string => tag.trim().replace(/^W\//, '');

/**
 * Whether the asker has the body already (RFC 9110, 13.1.2).
 * @param asked the If-None-Match header: a tag, several, or "*" for any
 * @param tag of the body
 */
export const hasIt = (asked: string | undefined, tag: string): boolean =>
  asked !== undefined &&
  (asked.trim() === '*' ||
    (asked.match(/(?:W\/)?"[^"]*"/g) ?? []).some((one) => strong(one) === tag));

/**
 * The part of a body that is asked for (RFC 9110, 14): one range of bytes. Several at once, other units and what is malformed
 * are passed over, as the standard allows, and the whole body is sent.
 * @param asked the Range header
 * @param length of the whole body
 * @returns null when the whole is to be sent
 */
export function partOf(asked: string | undefined, length: number): Part | null {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(asked ?? '') ?? [];
  if (from === undefined || to === undefined || from + to === '') return null;
  const first = from === '' ? Math.max(0, length - Number(to)) : Number(from);
  const last = from === '' || to === '' ? length - 1 : Math.min(Number(to), length - 1);
  if (from !== '' && to !== '' && Number(from) > Number(to)) return null;
  return first > last ? 'outside' : { first, last };
}
