import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { indicatorsSchema } from '../../src/model/indicator.ts';
import type { Message } from '../../src/model/message.ts';
import { reportSchema } from '../../src/model/report.ts';
import { shifted } from '../../src/report/index.ts';
import type { ReadSource } from './read-all.ts';

/** Sealed ids that would stand elsewhere than in the files made before; none when there are no such files yet. */
export function shiftedIds({ folder, result }: ReadSource): Message[] {
  const made = (name: string): unknown => {
    const file = path.join(folder, name);
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
  };
  const report = made('report.json');
  if (!result.read || report === null) return [];
  const indicators = made('indicators.json') ?? [];
  return shifted(
    { report: reportSchema.parse(report), indicators: indicatorsSchema.parse(indicators) },
    result,
  );
}
