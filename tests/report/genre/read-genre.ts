import { fileURLToPath } from 'node:url';
import { readCatalogue } from '../../../scripts/content/read-catalogue.ts';
import { readReport } from '../../../src/report/index.ts';

const catalogue = readCatalogue(fileURLToPath(new URL('../../../', import.meta.url)));

/** What the parser makes of a text, as the command does it, with the project's own catalogue. */
export function read(raw: string, name: string) {
  const identity = { id: name, file: `${name}.txt`, sha256: '0'.repeat(64) };
  const made = readReport(new TextEncoder().encode(raw), identity, catalogue);
  if (!made.read) throw new Error(made.messages.map((m) => `${m.rule}: ${m.found}`).join('\n'));
  return made;
}
