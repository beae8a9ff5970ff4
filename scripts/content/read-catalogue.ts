import path from 'node:path';
import { z } from 'zod';
import { catalogueEntrySchema } from '../../src/model/catalogue.ts';
import { checkSchema, type Check } from '../../src/model/check.ts';
import { unitSchema } from '../../src/model/unit.ts';
import type { Catalogue } from '../../src/report/index.ts';
import { mustStand } from './files.ts';
import { readForm } from './read-form.ts';

/** The hand-kept knowledge of the project, from content/catalogue under `root`; refused where a file of it is missing. */
export const readCatalogue = (root: string): Catalogue => ({
  entries: readList(root, 'indicators.yaml', catalogueEntrySchema, 'src/model/catalogue.ts'),
  units: readList(root, 'units.yaml', unitSchema, 'src/model/unit.ts'),
});

/** The checks of every report, whose ids are addresses too; refused where their file is missing. */
export const readChecks = (root: string): Check[] =>
  readList(root, 'checks.yaml', checkSchema, 'src/model/check.ts');

function readList<T>(root: string, name: string, entry: z.ZodType<T>, model: string): T[] {
  const shown = `content/catalogue/${name}`;
  const file = path.join(root, shown);
  mustStand(file, shown, 'the part of the catalogue that every report is read with');
  const cure = 'correct it here, where the catalogue is kept by hand';
  return readForm({ file, shown, schema: z.array(entry).nullable(), model, cure }).value ?? [];
}
