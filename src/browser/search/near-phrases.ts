import type { Source } from '../../site/search/index-source.ts';
import { parseQuery } from '../../site/search/query.ts';
import { placesOf } from '../../site/search/phrase-hits.ts';
import { parts } from '../../site/search/phrase-parts.ts';

/** Parts tried and shown at most: a suggestion must not cost more than a search. */
const tried = 12;
const shown = 3;

/** The longest parts of a query that do stand in the text, to go on from where nothing was found. */
export async function nearest(typed: string, source: Source): Promise<string[]> {
  const found: string[] = [];
  let left = tried;
  for (const part of parts(parseQuery(typed).core)) {
    if (left === 0) break;
    left -= 1;
    if (found.some((longer) => longer.includes(part))) continue;
    const { ids } = await source.candidates(part, null, shown);
    const texts = await Promise.all(ids.slice(0, shown).map(source.text));
    if (texts.some((text) => placesOf(text, part, 'exact').length > 0)) found.push(part);
    if (found.length === shown) break;
  }
  return found;
}
