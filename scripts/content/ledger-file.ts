import path from 'node:path';
import { ledgerSchema, type Ledger } from '../../src/model/ledger.ts';
import { jsonFile } from '../../src/report/index.ts';
import { mustStand, writeText } from './files.ts';
import { readForm } from './read-form.ts';

/** Where the ledger stands under the root, and how messages name it. */
export const LEDGER = 'content/permalinks.json';

/** The ledger under `root`; refused where there is none, since one made anew would forget every address that was published. */
export function readLedger(root: string): Ledger {
  const file = path.join(root, LEDGER);
  mustStand(file, LEDGER, 'the ledger of every address ever published');
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
