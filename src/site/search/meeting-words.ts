import { ranked, type Group } from './hits-by-section.ts';
import { gather, placesOf, type Hit } from './phrase-hits.ts';
import type { SectionText } from './section-text.ts';

/** Hits of one section that hold each of the words; when no sentence does, those that hold any, since the section holds all. */
function meeting(
  section: SectionText,
  words: readonly string[],
): { hits: Hit[]; together: boolean } {
  const places = words.map((word) => placesOf(section, word, 'exact'));
  if (places.some((list) => list.length === 0)) return { hits: [], together: false };
  const bySentence = places.map(
    (list) => new Set(gather(section, list).map(({ sentence }) => sentence)),
  );
  const all = gather(section, places.flat());
  const whole = all.filter(({ sentence }) => bySentence.every((set) => set.has(sentence)));
  return whole.length > 0 ? { hits: whole, together: true } : { hits: all, together: false };
}

/** Sections that hold several words: first those where one sentence holds them all. */
export function meetingWords(texts: readonly SectionText[], words: readonly string[]): Group[] {
  const found = texts.map((section) => ({ section, ...meeting(section, words) }));
  const groups = (together: boolean) =>
    ranked(found.filter((group) => group.together === together && group.hits.length > 0));
  return [...groups(true), ...groups(false)].map(({ section, hits }) => ({ section, hits }));
}
