import { routes } from '../routes.ts';

/**
 * A section's HTML as part of the whole report: its topics a level lower, and its addresses those of its own page, so that a
 * link copied here is the permanent one.
 */
export function asPartOfWhole(html: string, section: string): string {
  return html
    .replace(/<(\/?)h2\b/g, '<$1h3')
    .replace(/(<a class="no" href=")#/g, `$1${routes.sectionFromBeside(section)}#`);
}
