import {
  basePath,
  basePathBuildIsStale,
  basePathFolder,
  basePathHost,
  stagedRoot,
} from './base-path-build.ts';
import { buildStep, stageStep } from './project-steps.ts';
import type { Step } from './steps.ts';

const built = buildStep(basePath, basePathFolder, stagedRoot);

/** Lays out and builds the second site, which says that it is on a host. */
export const secondSite: Step[] = [
  stageStep,
  { ...built, env: { ...built.env, SITE: basePathHost } },
];

/** The same, or nothing where it stands and is newer than the first. */
export const secondSiteIfStale = (): Step[] => (basePathBuildIsStale() ? secondSite : []);
