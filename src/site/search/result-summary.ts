import {
  COUNTED,
  FOUND_BY,
  foundWords,
  NOTHING_FOUND,
  onlyFirst,
} from '../words/search-results-words.ts';
import type { Answer, Layer } from './result-layers.ts';
import { hitsIn, placesIn } from './hits-by-section.ts';
import { longestQuery } from './longest-query.ts';

/** What heads the results of a layer: that they were met by the letter, or how else. */
export function layerWords({ kind, expansion }: Layer, typed: string): string {
  if (kind === 'bare') return FOUND_BY.bare;
  if (kind === 'words') return FOUND_BY.words;
  return kind === 'name' && expansion ? FOUND_BY.otherName(typed, expansion.to) : FOUND_BY.letter;
}

/** Counts in a sentence, for the eye and for screen readers: “红海滩”：原文4处，在3节；指标1项. */
export function countWords(
  typed: string,
  { layers, complete }: Answer,
  counts: { indicators: number; figures: number },
): string {
  const groups = layers.flatMap((layer) => layer.groups);
  const sections = new Set(groups.map(({ section }) => `${section.report}/${section.id}`));
  const unread = Math.max(0, ...layers.map((layer) => layer.unread));
  const open = layers.some((layer) => layer.open);
  const parts = [
    hitsIn(groups) > 0 ? COUNTED.text(placesIn(groups), sections.size) : '',
    unread > 0 || open ? COUNTED.unread(unread, open) : '',
    counts.indicators > 0 ? COUNTED.indicators(counts.indicators) : '',
    counts.figures > 0 ? COUNTED.figures(counts.figures) : '',
  ].filter(Boolean);
  const cut = typed.length < longestQuery ? '' : onlyFirst(longestQuery);
  if (parts.length > 0) return foundWords(typed, parts, complete) + cut;
  return complete ? NOTHING_FOUND.complete(typed) + cut : NOTHING_FOUND.yet(typed);
}
