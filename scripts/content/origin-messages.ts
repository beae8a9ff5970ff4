import { existsSync } from 'node:fs';
import path from 'node:path';
import { originSchema } from '../../src/model/origin.ts';
import { error, warning } from '../../src/report/index.ts';
import { readForm } from './read-form.ts';
import type { FileMessages } from './file-messages.ts';

/** A text of content/sources as it is today. */
export interface StoredText {
  root: string;
  /** its path under the root */
  file: string;
  sha256: string;
}

/**
 * What the origin beside a text has against it: that there is none (`origin-missing`), or that the text is no longer the one
 * whose checksum was recorded (`origin-checksum`). An origin that is not of its form is refused (`file-invalid`).
 */
export function originMessages({ root, file, sha256 }: StoredText): FileMessages {
  const shown = file.replace(/\.txt$/, '.origin.yaml');
  const origin = path.join(root, shown);
  if (!existsSync(origin)) return { file, raw: '', messages: [originMissing(shown, sha256)] };
  const { value, raw } = readForm({
    file: origin,
    shown,
    schema: originSchema,
    model: 'src/model/origin.ts',
    cure: 'correct it here; README.md shows a whole one',
  });
  if (value.sha256 === sha256) return { file: shown, raw, messages: [] };
  return { file: shown, raw, messages: [changed(raw.indexOf(value.sha256), file, value, sha256)] };
}

const originMissing = (shown: string, sha256: string) =>
  warning('origin-missing', 0, {
    expected: `${shown}, which says where the text was published`,
    found: 'no such file',
    cure: `write it, with publisher, address, publishedOn, retrievedOn and “sha256: ${sha256}”; until then the site names no place of publication`,
  });

const changed = (start: number, file: string, recorded: { sha256: string }, sha256: string) =>
  error('origin-checksum', start, {
    expected: `${file} to be the text that was recorded, with sha256 ${recorded.sha256}`,
    found: `one with sha256 ${sha256}`,
    cure: 'give back the text as it was copied, since every address and quotation rests on it; only where the checksum itself was mistaken, write the one found',
  });
