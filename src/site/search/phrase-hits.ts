import { bare } from './without-punctuation.ts';
import { fold, type Folded } from './fold-for-search.ts';
import type { SectionText } from './section-text.ts';

/** How a phrase was met: character by character, or only when punctuation is left out on both sides. */
export type Tier = 'exact' | 'bare';

/** A stretch of a section's text where a phrase stands. */
export type Place = [start: number, end: number];

/** All that begins in one sentence (or in the section's heading: sentence null). */
export interface Hit {
  /** id of the sentence, or null for the section's heading */
  sentence: string | null;
  /** the sentence in the section's text */
  start: number;
  end: number;
  places: Place[];
  /** bits of `says` */
  figures: number;
  inHeading: boolean;
}

/** The two forms in which a paragraph is compared, kept so that typing on does not fold again. */
interface Line {
  at: number;
  exact: Folded;
  bare: Folded;
}

const folded = new WeakMap<SectionText, Line[]>();

function linesOf(section: SectionText): Line[] {
  let lines = folded.get(section);
  if (!lines) {
    let at = 0;
    lines = section.text.split('\n').map((line) => {
      const exact = fold(line);
      const here = { at, exact, bare: bare(exact) };
      at += line.length + 1;
      return here;
    });
    folded.set(section, lines);
  }
  return lines;
}

/** Every place where a needle stands in one paragraph, overlapping ones too. */
function placesIn(line: Line, form: Folded, needle: string): Place[] {
  const places: Place[] = [];
  for (let at = form.text.indexOf(needle); at >= 0; at = form.text.indexOf(needle, at + 1)) {
    const start = form.starts[at] ?? 0;
    const end = form.ends[at + needle.length - 1] ?? start;
    const place: Place = [line.at + start, line.at + end];
    const last = places[places.length - 1];
    // One character of the source may fold to several (…): then it is one place, not several.
    if (last?.[0] !== place[0] || last[1] !== place[1]) places.push(place);
  }
  return places;
}

/** Every place of a section where a query stands: exactly, or with punctuation left out. Paragraphs end every match. */
export function placesOf(section: SectionText, query: string, tier: Tier): Place[] {
  const phrase = fold(query);
  const needle = (tier === 'exact' ? phrase : bare(phrase)).text;
  if (needle === '') return [];
  return linesOf(section).flatMap((line) => placesIn(line, line[tier], needle));
}

/** Places gathered into hits: a string that runs over sentences counts once, on the sentence where it begins. */
export function gather(section: SectionText, places: readonly Place[]): Hit[] {
  const hits = new Map<number, Hit>();
  for (const place of places) {
    const index = section.sentences.filter(([start]) => start <= place[0]).length - 1;
    const [start, end, figures] = section.sentences[index] ?? [
      0,
      section.sentences[0]?.[0] ?? section.text.length,
      0,
    ];
    const hit = hits.get(index) ?? {
      sentence: index < 0 ? null : `${section.id}.s${index + 1}`,
      start,
      end,
      places: [],
      figures,
      inHeading: false,
    };
    hit.places.push(place);
    hit.inHeading ||= section.headings.some(([from, to]) => from <= place[0] && place[1] <= to);
    hits.set(index, hit);
  }
  return [...hits.entries()].sort(([a], [b]) => a - b).map(([, hit]) => hit);
}
