import { parseArguments, USAGE } from './arguments.ts';
import { makeAll } from './make-all.ts';
import { makeOne } from './make-one.ts';

/** Does what the words after `npm run content --` ask for, and prints what it did. Returns the exit code. */
export function runContent(words: string[]): number {
  const parsed = parseArguments(words);
  if ('problem' in parsed) {
    console.error(`${parsed.problem}\n\n${USAGE}`);
    return 1;
  }
  return parsed.mode === 'one' ? makeOne(parsed) : makeAll(parsed);
}
