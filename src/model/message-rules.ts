/** What ends the command whatever text it stands in: nothing honest could be made, or what was made would be wrong. */
export const ERROR_RULES = [
  // the text cannot be read
  'encoding-invalid',
  'binary',
  'body-missing',
  // a file cannot be read or written, or is not of its form
  'file-unreadable',
  'file-unwritable',
  'file-invalid',
  'source-missing',
  'source-name',
  // a sentence was asked for that the text does not have
  'sentence-unknown',
  // the text is not the one that was recorded
  'origin-checksum',
  // a law of the data contract is broken
  'character-lost',
  'span-order',
  'span-text',
  'id-repeated',
  'observation-repeated',
  'round-trip',
  // a sealed address would break
  'id-vanished',
  'id-shifted',
  'moved-nowhere',
  'moved-unknown',
  'moved-alive',
] as const;

/** What the parser does not know yet. The text stands as it is; the grammar or the catalogue is to learn it. */
export const GAP_RULES = ['number-unaccounted', 'indicator-unnamed', 'unit-unknown'] as const;

/** What a text may be like, or lack: a slip of the copy, or the report itself is so. Then the message stays. */
export const REMARK_RULES = [
  'title-missing',
  'year-missing',
  'text-truncated',
  'origin-missing',
  'heading-repeated',
  'heading-order',
  'control-character',
  'character-unknown',
  'html-entity',
  'number-broken',
  'period-unknown',
] as const;

/** Every rule of which a message can tell; README.md says of each what it means and what to do. */
export const MESSAGE_RULES = [...ERROR_RULES, ...GAP_RULES, ...REMARK_RULES] as const;

export type ErrorRule = (typeof ERROR_RULES)[number];
export type WarningRule = (typeof GAP_RULES | typeof REMARK_RULES)[number];
