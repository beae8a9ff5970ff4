import { existsSync } from 'node:fs';
import path from 'node:path';
import { ledgerSchema, type Ledger } from '../../src/model/ledger.ts';
import { jsonFile } from '../../src/report/index.ts';
import { writeText } from './files.ts';
import { readForm } from './read-form.ts';

/** Where the ledger stands under the root, and how messages name it. */
export const LEDGER = 'content/permalinks.json';
const EMPTY: Ledger = { sealed: false, ids: {}, moved: {} };

/** The ledger under `root`; an empty draft where there is none yet. */
export function readLedger(root: string): Ledger {
  const file = path.join(root, LEDGER);
  if (!existsSync(file)) return EMPTY;
  return readForm({
    file,
    shown: LEDGER,
    schema: ledgerSchema,
    model: 'src/model/ledger.ts',
    cure: 'give it back as it was committed; by hand only “moved” is filled in',
  }).value;
}

/** Writes the ledger; the only way it changes, `moved` apart, which a person fills in. */
export const writeLedger = (root: string, ledger: Ledger): void =>
  writeText(path.join(root, LEDGER), jsonFile(ledger));
