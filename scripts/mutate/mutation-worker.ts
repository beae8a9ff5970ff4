import { parentPort } from 'node:worker_threads';
import type { Mutant } from './find-mutants.ts';
import { Witnesses } from './witnesses.ts';

const witnesses = new Witnesses();

parentPort?.on('message', (mutant: Mutant) => {
  parentPort?.postMessage(witnesses.tell(mutant));
});
parentPort?.postMessage('ready');
