import { runMutate } from './mutate/run-mutate.ts';

/** npm run mutate: says which words and alternatives of the parser change the reading of no committed text. */
process.exitCode = await runMutate(process.argv.slice(2));
