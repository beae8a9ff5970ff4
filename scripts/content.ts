import { parseArguments, USAGE } from './content/arguments.ts';
import { makeAll } from './content/make-all.ts';
import { makeOne } from './content/make-one.ts';

/** npm run content: makes content/reports and the ledger from content/sources, checks them, or tries one other file. */
const parsed = parseArguments(process.argv.slice(2));
if ('problem' in parsed) {
  console.error(`${parsed.problem}\n\n${USAGE}`);
  process.exitCode = 1;
} else if (parsed.mode === 'one') process.exitCode = makeOne(parsed);
else process.exitCode = makeAll(parsed);
