import { runFuzz } from './fuzz/run-fuzz.ts';

/** npm run fuzz: reads thousands of damaged copies of reports and says which of them break a law. */
process.exitCode = await runFuzz(process.argv.slice(2));
