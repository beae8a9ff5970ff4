import { readFileSync, readdirSync } from 'node:fs';
import type { GoldRecord } from './precision-and-recall.ts';

const folder = new URL('../../fixtures/genre/', import.meta.url);

/** An invented report with its hand record. */
export interface InventedReport {
  name: string;
  raw: string;
  gold: GoldRecord[];
}

const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');

/** The invented reports of tests/fixtures/genre, each a shape of its own. */
export const inventedReports: InventedReport[] = readdirSync(folder)
  .filter((name) => name.endsWith('.gold.json'))
  .map((name) => name.replace('.gold.json', ''))
  .sort()
  .map((name) => ({
    name,
    raw: read(`${name}.txt`),
    gold: (JSON.parse(read(`${name}.gold.json`)) as { records: GoldRecord[] }).records,
  }));

/** The lines of language.txt: feature, part and annotated sentence. */
export const languageLines: [feature: string, part: string, sentence: string][] = read(
  'language.txt',
)
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [feature = '', part = '', ...rest] = line.split(' | ');
    return [feature, part, rest.join(' | ')];
  });
