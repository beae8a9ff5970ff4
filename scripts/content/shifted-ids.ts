import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Message } from '../../src/model/message.ts';
import { reportSchema } from '../../src/model/report.ts';
import { shifted } from '../../src/report/index.ts';
import type { ReadSource } from './read-all.ts';

/** Sealed ids that would stand elsewhere than in the report.json made before; none when there is no such file yet. */
export function shiftedIds({ folder, result }: ReadSource): Message[] {
  const file = path.join(folder, 'report.json');
  if (!result.read || !existsSync(file)) return [];
  return shifted(reportSchema.parse(JSON.parse(readFileSync(file, 'utf8'))), result.report);
}
