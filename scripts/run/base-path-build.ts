import { statSync } from 'node:fs';
import path from 'node:path';

/**
 * A second build, below a base path, that tests walk through to see that every address respects it; of a project staged with
 * another report and with addresses that have moved.
 */
export const basePath = '/somewhere/';
/** the host it says it is on */
export const basePathHost = 'https://example.org';
export const basePathFolder = '.cache/base-path';
export const stagedRoot = '.cache/second-site';

const builtAt = (folder: string): number =>
  statSync(path.join(folder, 'index.html'), { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Whether the second build is missing or older than the first. */
export const basePathBuildIsStale = (): boolean => builtAt(basePathFolder) < builtAt('dist');
