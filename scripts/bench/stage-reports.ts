import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { copyProject } from '../run/copy-project.ts';
import { inventReport } from './invent-report.ts';

const MODEL = 'content/sources/panjin-2021.txt';

/**
 * Lays out a copy of the project with so many reports: its own and invented ones. Its ledger is open, so that what the parser
 * does not know of an invented text is told and ends nothing.
 * @param folder is emptied first; it stands below the project, whose packages it uses
 */
export function stageReports(folder: string, reports: number): void {
  copyProject(folder);
  const ledger = path.join(folder, 'content/permalinks.json');
  writeFileSync(ledger, readFileSync(ledger, 'utf8').replace('"sealed": true', '"sealed": false'));
  const model = readFileSync(MODEL, 'utf8');
  const sources = path.join(folder, 'content/sources');
  for (let number = 0; number < reports - 1; number += 1) {
    const { id, text, place } = inventReport(model, number);
    writeFileSync(path.join(sources, `${id}.txt`), text);
    writeFileSync(path.join(sources, `${id}.origin.yaml`), originOf(id, text, place));
  }
}

const originOf = (
  id: string,
  text: string,
  place: string,
): string => `publisher: ${place}发展和改革委员会
address: https://invented.example/${id}/
publishedOn: null
retrievedOn: null
sha256: ${createHash('sha256').update(text).digest('hex')}
`;
