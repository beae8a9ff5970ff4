import path from 'node:path';
import { optionValues } from '../run/option-values.ts';
import { buildStep } from '../run/project-steps.ts';
import { benchTable, type Measured } from './bench-table.ts';
import { bytesByKind } from './bytes-by-kind.ts';
import { measuredRun } from './measured-run.ts';
import { stageReports } from './stage-reports.ts';

const USAGE =
  'npm run bench -- --reports=1,10,100   builds sites of so many invented reports, in .cache/bench';

/** Below the project, so that a copy finds the project's packages. */
const FOLDER = '.cache/bench';

/** The numbers of reports asked for; null where one is no whole number above nothing. */
export function reportsOf(words: string[]): number[] | null {
  const values = optionValues(words, { reports: { type: 'string', default: '1,10,100' } });
  if (values instanceof Error) return null;
  const counts = values.reports.split(',').map(Number);
  return counts.every((count) => Number.isInteger(count) && count > 0 && count <= 1001)
    ? counts
    : null;
}

/** Does what the words after `npm run bench --` ask for. Returns the exit code. */
export async function runBench(words: string[]): Promise<number> {
  const counts = reportsOf(words);
  if (!counts) {
    console.error(
      `bench: expected whole numbers from 1 to 1001, found ${words.join(' ')}\n${USAGE}`,
    );
    return 1;
  }
  const measured: Measured[] = [];
  for (const reports of counts) {
    const folder = path.join(FOLDER, String(reports));
    const dist = path.join(folder, 'dist');
    stageReports(folder, reports);
    const content = await measuredRun(['scripts/content.ts', '--root', folder]);
    const { script, args } = buildStep('/', dist, folder);
    const build = await measuredRun([script, ...args]);
    const failed = [content, build].find(({ code }) => code !== 0);
    if (failed) {
      console.error(`bench: expected ${reports} reports to build, found\n${failed.said}`);
      return 1;
    }
    measured.push({ reports, content, build, ...bytesByKind(dist) });
    console.log(benchTable(measured));
  }
  return 0;
}
