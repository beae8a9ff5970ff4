import { readFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { readCatalogue } from '../content/read-catalogue.ts';
import { corpusOf } from './corpus.ts';
import type { Mutant } from './find-mutants.ts';
import { Modules } from './modules.ts';

type Read = (bytes: Uint8Array, identity: object, catalogue: object) => unknown;

const modules = new Modules('src/report/index.ts');
const catalogue = readCatalogue('.');
const identity = { id: 'tried', file: 'tried.txt', sha256: '0'.repeat(64) };

/** What a text says, as the parser reads it. */
const reading = (read: Read, bytes: Uint8Array): string => {
  try {
    return JSON.stringify(read(bytes, identity, catalogue));
  } catch (thrown) {
    return String(thrown);
  }
};

const plain = modules.load()['readReport'] as Read;
const texts = corpusOf(modules.files).map((text) => {
  const bytes = new TextEncoder().encode(text);
  return { bytes, characters: new Set(text.normalize('NFKC')), said: reading(plain, bytes) };
});

/** Whether some text is read otherwise without what the mutant takes out. The text that tells is asked first next time. */
function killed({ file, start, end, by, needs }: Mutant): boolean {
  const whole = readFileSync(file, 'utf8');
  let read: Read;
  try {
    read = modules.load(file, whole.slice(0, start) + by + whole.slice(end))['readReport'] as Read;
  } catch {
    return true;
  }
  const index = texts.findIndex(
    ({ bytes, characters, said }) =>
      needs.every((character) => characters.has(character)) && reading(read, bytes) !== said,
  );
  if (index > 20) texts.unshift(...texts.splice(index, 1));
  return index >= 0;
}

parentPort?.on('message', (mutant: Mutant) => {
  parentPort?.postMessage(killed(mutant));
});
parentPort?.postMessage('ready');
