import { parseArguments, USAGE, type ContentOptions } from './content-arguments.ts';
import { explainOne } from './explain-one.ts';
import { makeAll } from './make-all.ts';
import { makeOne } from './make-one.ts';
import { messageLines } from './message-line.ts';
import { ContentError } from './content-error.ts';

/** Does what the words after `npm run content --` ask for, and prints what it did. Returns the exit code. */
export function runContent(words: string[]): number {
  const parsed = parseArguments(words);
  if ('problem' in parsed) {
    console.error(`${parsed.problem}\n\n${USAGE}`);
    return 1;
  }
  try {
    return run(parsed);
  } catch (problem) {
    if (!(problem instanceof ContentError)) throw problem;
    for (const line of messageLines(problem.about)) console.error(line);
    return 1;
  }
}

function run(options: ContentOptions): number {
  if (options.mode === 'all') return makeAll(options);
  if (options.mode === 'one') return makeOne(options);
  if (options.mode === 'explain') return explainOne(options);
  console.log(USAGE);
  return 0;
}
