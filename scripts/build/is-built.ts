import { fingerprint } from './fingerprint.ts';
import { holdsExactly, readRecord } from './record.ts';
import type { Site } from './site.ts';
import type { Summary } from './site-summary.ts';

/**
 * The numbers of a site that stands built already: made of what is there now, and still byte for byte what was made.
 * @returns null when it must be built
 */
export function alreadyBuilt(site: Site): Summary | null {
  const record = readRecord(site.root, site.out);
  const stands =
    record !== null &&
    record.fingerprint === fingerprint(site) &&
    holdsExactly(site.out, record.files);
  return stands ? record.summary : null;
}
