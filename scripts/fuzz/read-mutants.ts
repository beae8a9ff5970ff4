import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Mutant } from './mutant.ts';
import type { Verdict } from './verdict.ts';

/**
 * Reads mutants in threads and tells each verdict, in the order in which they are done. One that takes longer than `limit`
 * seconds fails: its thread is ended and another one goes on.
 */
export async function readMutants(
  mutants: Iterator<Mutant>,
  threads: number,
  limit: number,
  tell: (mutant: Mutant, verdict: Verdict) => void,
): Promise<void> {
  await Promise.all(Array.from({ length: threads }, () => readInThread(mutants, limit, tell)));
}

async function readInThread(
  mutants: Iterator<Mutant>,
  limit: number,
  tell: (mutant: Mutant, verdict: Verdict) => void,
): Promise<void> {
  let worker: Worker | null = null;
  for (let next = mutants.next(); !next.done; next = mutants.next()) {
    worker ??= await startWorker();
    const verdict = await verdictOf(worker, next.value, limit);
    tell(next.value, verdict ?? tooSlow(limit));
    if (verdict) continue;
    await worker.terminate();
    worker = null;
  }
  await worker?.terminate();
}

async function startWorker(): Promise<Worker> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url));
  // loading the parser is no part of the first mutant's time
  await once(worker, 'message');
  return worker;
}

/** The worker's answer; null when none came in time. */
async function verdictOf(worker: Worker, mutant: Mutant, limit: number): Promise<Verdict | null> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), limit * 1000);
  try {
    worker.postMessage(mutant);
    const [verdict] = (await once(worker, 'message', { signal: abort.signal })) as [Verdict];
    return verdict;
  } catch (problem) {
    if (abort.signal.aborted) return null;
    throw problem;
  } finally {
    clearTimeout(timer);
  }
}

const tooSlow = (limit: number): Verdict => ({
  outcome: 'failed',
  reasons: [`time: no answer within ${limit} s`],
  length: 0,
  took: limit * 1000,
});
