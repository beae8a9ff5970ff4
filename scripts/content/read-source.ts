import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readReport, type Catalogue, type ReadReport } from '../../src/report/index.ts';

/** Reads a file and gives it to the parser. `file` is the path that report.json names. */
export function readSource(
  location: string,
  file: string,
  id: string,
  catalogue: Catalogue,
): { bytes: Buffer; result: ReadReport } {
  const bytes = readFileSync(location);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { bytes, result: readReport(bytes, { id, file, sha256 }, catalogue) };
}
