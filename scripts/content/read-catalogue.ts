import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { catalogueEntrySchema } from '../../src/model/catalogue.ts';
import { unitsSchema } from '../../src/model/unit.ts';
import type { Catalogue } from '../../src/report/index.ts';

/** The hand-kept knowledge of the project, from content/catalogue under `root`; a file that is not there knows nothing. */
export function readCatalogue(root: string): Catalogue {
  const read = (name: string): unknown => {
    const file = path.join(root, 'content/catalogue', name);
    return existsSync(file) ? parse(readFileSync(file, 'utf8')) : [];
  };
  return {
    entries: z.array(catalogueEntrySchema).parse(read('indicators.yaml')),
    units: unitsSchema.parse(read('units.yaml')),
  };
}
