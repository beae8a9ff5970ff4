/** A value of a table; null and undefined are empty cells. */
export type Cell = string | number | null | undefined;

/**
 * RFC 4180: CRLF, quotes doubled, quoted only where needed. A byte-order mark goes first, so that
 * spreadsheets read the Chinese right; text that a spreadsheet would take for a formula, also in full width as those of
 * East Asia do, keeps its first sign behind an apostrophe.
 */
export function csv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [header, ...rows].map((row) => row.map(cell).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function cell(value: Cell): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@＝＋－＠\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
