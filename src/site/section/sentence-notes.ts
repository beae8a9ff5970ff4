import type { Section } from '../../model/section.ts';
import type { CheckView } from '../checks/check-view.ts';
import { checksOf } from '../checks/checks-view.ts';
import { CHECK_LABEL, OUTCOME_WORDS } from '../words/checks-page-words.ts';
import type { FigureView } from '../figure/figure-view.ts';
import { halfOf } from '../report/naming.ts';
import type { ReportData } from '../report/report-data.ts';
import { routes } from '../routes.ts';
import { otherHalf, type Half } from '../silence/said-of-half.ts';
import { years } from '../plan/plan-side.ts';
import { sectionHalves, type HalfRow } from './half-rows.ts';
import { silenceLabel } from '../words/silence-words.ts';

/** What stands beside a sentence: each line from data, none explained beyond it. */
export interface SentenceNote {
  sentence: string;
  number: string;
  /** indicators the other half speaks of too */
  pairs: { there: FigureView; row: HalfRow }[];
  /** indicators of which the other half lists nothing, the words for it, and that half */
  alone: { label: string; names: string[]; half: Half } | null;
  /** identities recomputed */
  sums: { label: string; words: string; worked: boolean; verdict: string; href: string }[];
}

function sumOf(data: ReportData, view: CheckView): SentenceNote['sums'][number] {
  return {
    label: CHECK_LABEL,
    words: view.lines.join('；'),
    worked: view.worked,
    verdict: OUTCOME_WORDS[view.outcome],
    href: routes.check(data.report.id, view.check.id),
  };
}

/** Checks of a sentence: identities, each at the sentence of this section that holds the last number it needs. */
function sums(data: ReportData, section: Section): Map<string, SentenceNote['sums']> {
  const found = new Map<string, SentenceNote['sums']>();
  for (const view of checksOf(data)) {
    if (view.check.kind !== 'identity') continue;
    const places = view.places
      .filter((place) => place.section === section.id)
      .sort((a, b) => b.start - a.start);
    const last = places[0]?.sentence;
    if (last) found.set(last, [...(found.get(last) ?? []), sumOf(data, view)]);
  }
  return found;
}

/** Of what the other half says, the figure that the state rests on; else the first. */
const comparedOf = ({ there, by }: HalfRow): FigureView | undefined =>
  there.find(({ measure }) => measure === by) ?? there[0];

/** The notes of a section, by sentence; a sentence about which the data says nothing has none. */
export function sectionNotes(data: ReportData, section: Section): Map<string, SentenceNote> {
  const { both, alone } = sectionHalves(data, section);
  const half = otherHalf(halfOf(data.report, section.part) === 'plan' ? 'goal' : 'result');
  const label = silenceLabel(half, years(data));
  const silent = (rows: HalfRow[]) => ({
    label,
    names: rows.map(({ name }) => name),
    half,
  });
  const sumsOf = sums(data, section);
  const notes = new Map<string, SentenceNote>();
  for (const { id } of section.sentences) {
    const within = (row: HalfRow) => row.here.filter(({ sentence }) => sentence === id);
    const pairs = both.flatMap((row) => {
      const there = comparedOf(row);
      return there && within(row).length > 0 ? [{ there, row }] : [];
    });
    const unanswered = alone.filter((row) => within(row).length > 0);
    const own = sumsOf.get(id) ?? [];
    if (pairs.length + unanswered.length + own.length === 0) continue;
    notes.set(id, {
      sentence: id,
      number: id.slice(id.lastIndexOf('.s') + 2),
      pairs,
      alone: unanswered.length > 0 ? silent(unanswered) : null,
      sums: own,
    });
  }
  return notes;
}
