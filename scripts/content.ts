import { runContent } from './content/run-content.ts';

/** npm run content: makes content/reports and the ledger from content/sources, checks them, or tries one other file. */
process.exitCode = runContent(process.argv.slice(2));
