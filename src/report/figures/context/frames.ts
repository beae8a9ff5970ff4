import { planYears } from '../../../language/years.ts';
import type { Section } from '../../../model/section.ts';
import type { Outline } from '../../outline/outline.ts';
import { canonical } from '../text/canonical.ts';
import { isSpan } from './frame-of-time.ts';
import type { TimeFrame } from './frame-of-time.ts';
import { speaksOfBoth, turnOf, turnOfTitle } from './turns.ts';

/** How much of a paragraph tells what it speaks of. */
const openingLength = 120;

/** What the outline says of time where a section stands. */
export function frameOf(section: Section, outline: Outline): TimeFrame {
  const part = section.part === null ? undefined : outline.parts[section.part - 1];
  const { executionYear, planYear } = outline;
  const closing = section.kind === 'closing';
  const year = closing ? planYear : executionYear;
  return {
    role: part?.role ?? (closing ? 'plan' : 'results'),
    period: part?.period ?? (year === null ? null : String(year)),
    executionYear,
    planYear,
  };
}

/** The several years a part speaks of; null where it names none. */
function spanOf(title: string | null, period: string | null): string | null {
  return period !== null && isSpan(period) ? period : (planYears(title ?? '')?.join('/') ?? null);
}

/**
 * The time frame of each paragraph, by the place it begins at: that of its part, until a paragraph of a look back turns
 * to another. A turn that holds does so to the end of its section, in a part that speaks of both a year and several to
 * the next turn.
 */
export function paragraphFrames(raw: string, outline: Outline): ReadonlyMap<number, TimeFrame> {
  const frames = new Map<number, TimeFrame>();
  const bySection = Map.groupBy(outline.paragraphs, ({ section }) => section);
  let held: TimeFrame | null = null;
  let within: number | null = null;
  for (const section of outline.sections) {
    const whole = frameOf(section, outline);
    const part = section.part === null ? undefined : outline.parts[section.part - 1];
    const title = part?.title ?? null;
    const both = speaksOfBoth(title);
    const span = spanOf(title, part?.period ?? null);
    if (!both || section.part !== within) held = null;
    within = section.part;
    const titled = both && section.title !== null ? turnOfTitle(section.title, whole, span) : null;
    held = titled?.frame ?? held;
    for (const { start, end } of bySection.get(section.id) ?? []) {
      const opening = canonical(raw, start, Math.min(end, start + openingLength)).text;
      const turn = whole.role === 'plan' ? null : turnOf(opening, held ?? whole, both, span);
      if (turn?.holds === true) held = turn.frame;
      frames.set(start, turn?.frame ?? held ?? whole);
    }
  }
  return frames;
}
