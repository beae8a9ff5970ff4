import { createHash } from 'node:crypto';
import { readReport, type Catalogue, type ReadReport } from '../../src/report/index.ts';
import { readBytes } from './files.ts';

/** A text as stored, and what the parser reads in it. */
export interface StoredReport {
  raw: string;
  sha256: string;
  result: ReadReport;
}

/** Reads a file and gives it to the parser. `file` is the path that report.json names. */
export function readSource(
  location: string,
  file: string,
  id: string,
  catalogue: Catalogue,
): StoredReport {
  const bytes = readBytes(location);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const result = readReport(bytes, { id, file, sha256 }, catalogue);
  return { raw: bytes.toString('utf8'), sha256, result };
}
