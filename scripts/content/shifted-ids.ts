import { existsSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { indicatorsSchema } from '../../src/model/indicator.ts';
import type { Message } from '../../src/model/message.ts';
import { reportSchema } from '../../src/model/report.ts';
import { shifted } from '../../src/report/index.ts';
import type { ReadSource } from './read-all.ts';
import { readForm } from './read-form.ts';

/** What of report.json says where its ids stand. */
const placesSchema = reportSchema.pick({ id: true, source: true, sections: true });

/** Sealed ids that would stand elsewhere than in the files made before; none when there are no such files yet. */
export function shiftedIds({ name, folder, result }: ReadSource): Message[] {
  const made = <T>(file: string, schema: z.ZodType<T>): T | null => {
    if (!existsSync(path.join(folder, file))) return null;
    return readForm({
      file: path.join(folder, file),
      shown: `content/reports/${name}/${file}`,
      schema,
      model: 'src/model',
      cure: 'give it back as it was committed: the sealed ids are held to their places in it',
    }).value;
  };
  const report = made('report.json', placesSchema);
  if (!result.read || report === null) return [];
  return shifted({ report, indicators: made('indicators.json', indicatorsSchema) ?? [] }, result);
}
