/** Files that are no text, by how their bytes begin (each character here is a byte). */
const FILE_KINDS: readonly { kind: string; begins: string }[] = [
  { kind: 'a PDF file', begins: '%PDF-' },
  { kind: 'a Word, Excel or zip file', begins: 'PK\x03\x04' },
  { kind: 'an old Word or Excel file', begins: '\xD0\xCF\x11\xE0' },
  { kind: 'an RTF file', begins: '{\\rtf' },
  { kind: 'a gzip file', begins: '\x1F\x8B' },
  { kind: 'a PNG image', begins: '\x89PNG' },
  { kind: 'a JPEG image', begins: '\xFF\xD8\xFF' },
  { kind: 'a GIF image', begins: 'GIF8' },
  { kind: 'a TIFF image', begins: 'II*\0' },
];

const LONGEST = Math.max(...FILE_KINDS.map(({ begins }) => begins.length));

/** What a file is that is no text, in words; null for what may be one. */
export function fileKind(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, LONGEST));
  return FILE_KINDS.find(({ begins }) => head.startsWith(begins))?.kind ?? null;
}
