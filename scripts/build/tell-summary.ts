import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { summaryLines, type Summary } from './site-summary.ts';

/** Prints the numbers of a site, and keeps them as JSON in .cache/build-summary.json of its project. */
export function tellSummary(root: string, summary: Summary): void {
  const file = path.join(root, '.cache/build-summary.json');
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(summary, null, 2)}\n`);
  for (const line of summaryLines(summary)) console.log(`  ${line}`);
}
