import type { SectionKind } from '../../model/section.ts';
import type { Span } from '../../model/span.ts';
import type { Heading } from './heading.ts';
import type { Placed } from './block.ts';

/** A section while it is being put together: its heading and its paragraphs, in text order. */
export interface Draft {
  id: string;
  kind: SectionKind;
  part: number | null;
  heading: Heading | null;
  paragraphs: Span[];
}

/** Sections of a report with placed lines: `opening`, then for each part its introduction and numbered sections. */
export function draftSections(placed: readonly Placed[]): Draft[] {
  const drafts: Draft[] = [
    { id: 'opening', kind: 'opening', part: null, heading: null, paragraphs: [] },
  ];
  let part = 0;
  let section = 0;
  const open = (id: string, kind: SectionKind, heading: Heading | null): number =>
    drafts.push({ id, kind, part, heading, paragraphs: [] });
  for (const { block, level } of placed) {
    if (level === 'part' || level === 'first-section') {
      part += 1;
      section = 0;
    }
    if (level === 'part') open(`${part}`, 'intro', block.heading);
    if (level === 'section' || level === 'first-section') {
      section += 1;
      open(`${part}-${section}`, 'section', block.heading);
    }
    const body = level === 'text' ? { start: block.start, end: block.end } : block.body;
    if (body) drafts.at(-1)?.paragraphs.push(body);
  }
  const divided = new Set(drafts.flatMap(({ part, kind }) => (kind === 'section' ? [part] : [])));
  return drafts
    .filter(({ heading, paragraphs }) => heading || paragraphs.length > 0)
    .map((draft) => (divided.has(draft.part) ? draft : undivided(draft)));
}

/** A part with no sections under it is itself one: 三、… of a report whose third part is plain text. */
const undivided = (draft: Draft): Draft =>
  draft.kind === 'intro' ? { ...draft, kind: 'section' } : draft;

/** Where the section begins and ends in the text. */
export function draftSpan({ heading, paragraphs }: Draft): Span {
  const first = heading ?? paragraphs[0];
  const last = paragraphs.at(-1) ?? heading;
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}
