import path from 'node:path';
import { siteStep, steps } from '../run/project-steps.ts';
import { runSteps } from '../run/steps.ts';
import { alreadyBuilt } from './is-built.ts';
import { oneAtATime } from './lock.ts';
import type { Site } from './site.ts';
import { mend } from './swap.ts';
import { tellSummary } from './tell-summary.ts';

/** How to come to a site. */
export interface BuildOptions {
  /** what is done about content/reports first: made from the sources, compared with what they give, or taken as it is */
  content: 'make' | 'check' | 'take';
  /** builds also what stands built already */
  fresh: boolean;
}

const contentSteps = {
  make: [steps.content],
  check: [steps.contentCheck],
  take: [],
};

/**
 * Builds a site, or finds that it stands built already, and says what it is made of. One build at a time in a project: a
 * second one waits, and then mostly has nothing left to do.
 * @returns whether the site stands
 */
export function runBuild(site: Site, { content, fresh }: BuildOptions): Promise<boolean> {
  const lock = path.join(site.root, '.cache/build.lock');
  const told = ({ pid, since }: { pid: number; since: string }) => {
    console.log(
      `build: process ${pid} has been building this project since ${since}; waiting for its end`,
    );
  };
  return oneAtATime(lock, told, async () => {
    mend(site.out);
    const summary = fresh ? null : alreadyBuilt(site);
    if (summary === null) return runSteps([...contentSteps[content], siteStep(site)]);
    console.log(`\n✔ nothing has changed since ${site.out} was built`);
    tellSummary(site.root, summary);
    return true;
  });
}
