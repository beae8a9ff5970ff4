import { runBench } from './bench/run-bench.ts';

/** npm run bench: builds sites of invented reports and prints what a report and a page of them cost. */
process.exitCode = await runBench(process.argv.slice(2));
