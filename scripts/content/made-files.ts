import { jsonFile, type Compiled } from '../../src/report/index.ts';

/** Files of a report by their path within its folder. */
export function madeFiles({ report, indicators, files }: Compiled): Map<string, string> {
  return new Map([
    ['report.json', jsonFile(report)],
    ['indicators.json', jsonFile(indicators)],
    ...files.map(({ id, markdown }): [string, string] => [`sections/${id}.md`, markdown]),
  ]);
}
