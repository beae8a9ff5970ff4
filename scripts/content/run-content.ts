import { parseArguments, USAGE } from './content-arguments.ts';
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
    return parsed.mode === 'one' ? makeOne(parsed) : makeAll(parsed);
  } catch (problem) {
    if (!(problem instanceof ContentError)) throw problem;
    for (const line of messageLines(problem.about)) console.error(line);
    return 1;
  }
}
