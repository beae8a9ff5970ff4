import path from 'node:path';
import { siteBase } from '../run/site-base.ts';
import { siteOrigin } from '../run/site-origin.ts';
import { outFolder } from './out-folder.ts';
import type { Site } from './site.ts';

/**
 * What a person asks to be built: BASE, SITE and OUT_DIR, looked at before any work is done.
 * @param environment as the process got it
 * @param folder of the project of the site
 * @throws in words, when one of them cannot be done
 */
export function askedSite(environment: NodeJS.ProcessEnv, folder = '.'): Site {
  const root = path.resolve(folder);
  return {
    root,
    base: siteBase(environment['BASE']),
    host: siteOrigin(environment['SITE']),
    out: outFolder(environment['OUT_DIR'], root),
  };
}
