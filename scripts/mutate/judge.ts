import { Worker } from 'node:worker_threads';
import type { Mutant } from './find-mutants.ts';

/** A mutant that takes longer than this reads without end: it changes what is read. */
const LONGEST = 60_000;

/** Asks workers about every mutant; gives those that no text tells from the whole, in their order. */
export async function survivorsOf(
  mutants: readonly Mutant[],
  workers: number,
  tell: (done: number) => void,
): Promise<Mutant[]> {
  const survivors = new Set<Mutant>();
  let next = 0;
  let done = 0;
  const work = async (): Promise<void> => {
    let worker = await started();
    for (let mutant = mutants[next++]; mutant !== undefined; mutant = mutants[next++]) {
      const verdict = await answer(worker, mutant);
      if (verdict === 'late') {
        await worker.terminate();
        worker = await started();
      } else if (verdict === false) survivors.add(mutant);
      tell((done += 1));
    }
    await worker.terminate();
  };
  await Promise.all(Array.from({ length: workers }, work));
  return mutants.filter((mutant) => survivors.has(mutant));
}

function started(): Promise<Worker> {
  const worker = new Worker(new URL('mutation-worker.ts', import.meta.url));
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', () => {
      resolve(worker);
    });
  });
}

function answer(worker: Worker, mutant: Mutant): Promise<boolean | 'late'> {
  return new Promise((resolve) => {
    const late = setTimeout(() => {
      resolve('late');
    }, LONGEST);
    worker.once('message', (killed: boolean) => {
      clearTimeout(late);
      resolve(killed);
    });
    worker.postMessage(mutant);
  });
}
