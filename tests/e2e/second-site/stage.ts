// Stages what the second build is made of: the project's own files, another report beside its own, a sealed ledger in which
// some addresses have moved, and a text full of markup. Tests walk the site it makes below a base path.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runContent } from '../../../scripts/content/run-content.ts';
import { stagedRoot } from '../../../scripts/run/base-path-build.ts';
import { copyProject } from '../../../scripts/run/copy-project.ts';
import { withMoved } from './moved-ids.ts';

const root = ['--root', stagedRoot];

const addReport = (fixture: string): void =>
  cpSync(`tests/fixtures/${fixture}`, path.join(stagedRoot, 'content/sources'), {
    recursive: true,
  });

/** Makes the project's report and the second one, which must give no message, and moves addresses. */
function stageReports(): number {
  addReport('second-report');
  const made = runContent(root);
  const ledger = path.join(stagedRoot, 'content/permalinks.json');
  writeFileSync(ledger, withMoved(readFileSync(ledger, 'utf8')));
  return made === 0 ? runContent(['--check', ...root]) : made;
}

copyProject(stagedRoot);
process.exitCode = stageReports();
if (process.exitCode === 0) {
  // Of its entities there are messages, as there should be, so this run fails; its report is made all the same.
  addReport('hostile-report');
  runContent(root);
}
