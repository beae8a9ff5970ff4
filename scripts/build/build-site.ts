// Builds the site with Astro, aside, and sets it in the place of the last one: build-site.ts ROOT BASE OUT; SITE names the host.
// The step of run-build.ts that does the work, in a process of its own, since what Astro holds would stay in the server's.
import { rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { build } from 'astro';
import { siteOrigin } from '../run/site-origin.ts';
import { tellFailure } from '../run/tell-failure.ts';
import { whenParentEnds } from '../run/when-parent-ends.ts';
import { countContent } from './count-content.ts';
import { machineFailure } from './failure.ts';
import { fingerprint } from './fingerprint.ts';
import { buildProgress } from './progress.ts';
import { manifestOf, writeRecord } from './record.ts';
import type { Site } from './site.ts';
import { summaryOf, type Summary } from './site-summary.ts';
import { swap } from './swap.ts';
import { tellSummary } from './tell-summary.ts';

/** The numbers of a site and of what it was made from. */
function summarize(folder: string, files: string[], root: string): Summary {
  const sizes = files.map((file) => ({ file, bytes: statSync(path.join(folder, file)).size }));
  return summaryOf(sizes, countContent(root));
}

/** Builds into a folder of this process's own, so that nothing a killed build left behind gets into it. */
async function buildAside({ root, base }: Site): Promise<string> {
  const aside = path.join(root, '.cache/building', String(process.pid));
  rmSync(path.dirname(aside), { recursive: true, force: true });
  await build({ root, base, outDir: aside, logLevel: 'warn', integrations: [buildProgress()] });
  return aside;
}

async function buildSite(site: Site): Promise<void> {
  const before = fingerprint(site);
  const aside = await buildAside(site);
  const files = manifestOf(aside);
  const summary = summarize(aside, Object.keys(files), site.root);
  swap(aside, site.out);
  // what was changed meanwhile is in the site or is not, so nobody may rely on this one
  if (fingerprint(site) === before)
    writeRecord(site.root, site.out, { fingerprint: before, files, summary });
  tellSummary(site.root, summary);
}

const [root = '.', base = '/', out = 'dist'] = process.argv.slice(2);
whenParentEnds(() => process.exit(1));
try {
  await buildSite({ root, base, host: siteOrigin(process.env['SITE']), out });
} catch (problem) {
  const failure = machineFailure(problem);
  if (failure === null) tellFailure(problem);
  else console.error(failure);
  process.exitCode = 1;
}
