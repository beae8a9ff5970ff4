import { globSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { readBytes, writeText } from '../content/files.ts';
import { messageLines } from '../content/message-line.ts';
import { ContentError } from '../content/content-error.ts';
import { parseFuzzArguments, USAGE, type FuzzOptions } from './fuzz-arguments.ts';
import { mutantsOf, type Sources } from './mutant.ts';
import { mutate } from './damage-text.ts';
import { readMutants } from './read-mutants.ts';
import { count, emptyTally, failureLines, tallyLines } from './tally.ts';

/** A line is printed after so many mutants, to show that the run goes on. */
const PROGRESS = 1000;

const sources = (): Sources => ({
  real: 'content/sources/panjin-2021.txt',
  invented: globSync('tests/fixtures/{genre,second-report}/*.txt').sort(),
});

/** Does what the words after `npm run fuzz --` ask for, and prints what it found. Returns the exit code. */
export async function runFuzz(words: string[]): Promise<number> {
  const parsed = parseFuzzArguments(words);
  if ('help' in parsed) {
    console.log(USAGE);
    return 0;
  }
  if ('problem' in parsed) {
    console.error(`${parsed.problem}\n\n${USAGE}`);
    return 1;
  }
  try {
    return await fuzz(parsed.options);
  } catch (problem) {
    if (!(problem instanceof ContentError)) throw problem;
    for (const line of messageLines(problem.about)) console.error(line);
    return 1;
  }
}

async function fuzz(options: FuzzOptions): Promise<number> {
  if (options.source !== null) readBytes(options.source);
  if (options.out !== null) writeMutant(options, options.out);
  const threads = Math.min(availableParallelism(), options.count);
  const tally = emptyTally();
  const began = performance.now();
  await readMutants(mutantsOf(options, sources()), threads, options.limit, (mutant, verdict) => {
    count(tally, mutant, verdict);
    if (verdict.outcome === 'failed')
      for (const line of failureLines(mutant, verdict.reasons)) console.error(line);
    const done = tally.read + tally.refused + tally.failed;
    if (done % PROGRESS === 0) console.error(`${done} of ${options.count} read`);
  });
  const seconds = (performance.now() - began) / 1000;
  const peakBytes = process.resourceUsage().maxRSS * 1024;
  for (const line of tallyLines(tally, { seconds, peakBytes, threads })) console.log(line);
  return tally.failed > 0 ? 1 : 0;
}

function writeMutant(options: FuzzOptions, file: string): void {
  for (const { source, seed, changes } of mutantsOf(options, sources()))
    writeText(file, mutate(readBytes(source).toString('utf8'), seed, changes));
}
