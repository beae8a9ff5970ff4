import type { Hit } from './phrase-hits.ts';
import type { SectionText } from './section-text.ts';

/** The hits of one section, in text order. */
export interface Group {
  section: SectionText;
  hits: Hit[];
}

/** Places of the phrase in all hits. */
export const placesIn = (groups: readonly Group[]): number =>
  groups.reduce((sum, { hits }) => sum + hits.reduce((n, hit) => n + hit.places.length, 0), 0);

export const hitsIn = (groups: readonly Group[]): number =>
  groups.reduce((sum, { hits }) => sum + hits.length, 0);

const density = ({ section, hits }: Group): number =>
  hits.reduce((sum, hit) => sum + hit.places.length, 0) / section.text.length;

const inHeading = ({ hits }: Group): boolean => hits.some((hit) => hit.inHeading);

/**
 * Sections in the order readers want them: those that have the phrase in a heading, then by how densely it stands in
 * them, then as the report goes (the order they come in; sorting is stable).
 */
export const ranked = (groups: readonly Group[]): Group[] =>
  [...groups].sort(
    (a, b) => Number(inHeading(b)) - Number(inHeading(a)) || density(b) - density(a),
  );

/** What a reader narrows results to; null is no narrowing. */
export interface Filter {
  report: string | null;
  part: string | null;
  section: string | null;
  /** sentences with a result (实绩, 预计) or a target */
  kind: 'result' | 'target' | null;
  /** only sentences that hold a figure */
  figures: boolean;
}

export const noFilter: Filter = {
  report: null,
  part: null,
  section: null,
  kind: null,
  figures: false,
};

/** A section's address among filters: ids of sections repeat from report to report. */
export const sectionKey = ({ report, id }: SectionText): string => `${report}/${id}`;
