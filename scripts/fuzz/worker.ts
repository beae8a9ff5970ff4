import { parentPort } from 'node:worker_threads';
import { readBytes } from '../content/files.ts';
import { readCatalogue } from '../content/read-catalogue.ts';
import type { Mutant } from './mutant.ts';
import { mutate } from './damage-text.ts';
import { judge } from './verdict.ts';

// One thread of a run: it says that it is ready, then is sent mutants and answers each with its verdict.
const catalogue = readCatalogue('.');
const texts = new Map<string, string>();

function textOf(source: string): string {
  const text = texts.get(source) ?? readBytes(source).toString('utf8');
  texts.set(source, text);
  return text;
}

parentPort?.on('message', ({ source, seed, changes }: Mutant) => {
  const text = mutate(textOf(source), seed, changes);
  parentPort?.postMessage(judge(text, catalogue, () => performance.now()));
});
parentPort?.postMessage('ready');
