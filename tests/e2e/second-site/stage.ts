// Stages what the second build is made of: the project's own files, another report beside its own, and a sealed ledger in
// which some addresses have moved. Tests walk the site it makes below a base path.
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runContent } from '../../../scripts/content/run-content.ts';
import { stagedRoot } from '../../../scripts/run/base-path-build.ts';
import { withMoved } from './moved-ids.ts';

const PROJECT = ['src', 'public', 'content', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

rmSync(stagedRoot, { recursive: true, force: true });
for (const name of PROJECT) cpSync(name, path.join(stagedRoot, name), { recursive: true });
cpSync('tests/fixtures/second-report', path.join(stagedRoot, 'content/sources'), {
  recursive: true,
});

const made = runContent(['--root', stagedRoot]);
const ledger = path.join(stagedRoot, 'content/permalinks.json');
writeFileSync(ledger, withMoved(readFileSync(ledger, 'utf8')));
process.exitCode = made === 0 ? runContent(['--check', '--root', stagedRoot]) : made;
