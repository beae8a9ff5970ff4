import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ledgerSchema, type Ledger } from '../../src/model/ledger.ts';
import { jsonFile } from '../../src/report/index.ts';

const NAME = 'content/permalinks.json';
const EMPTY: Ledger = { sealed: false, ids: {}, moved: {} };

/** The ledger under `root`; an empty draft where there is none yet. */
export function readLedger(root: string): Ledger {
  const file = path.join(root, NAME);
  return existsSync(file) ? ledgerSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : EMPTY;
}

/** Writes the ledger; the only way it changes, `moved` apart, which a person fills in. */
export function writeLedger(root: string, ledger: Ledger): void {
  writeFileSync(path.join(root, NAME), jsonFile(ledger));
}
