import type { Sentence } from '../../model/sentence.ts';
import type { Span } from '../../model/span.ts';
import type { Topic } from '../../model/topic.ts';
import { headingAt } from './heading.ts';
import { isLead } from './topic-leads.ts';

/** Number and title of a topic, as its first sentence gives them. */
type Lead = Pick<Topic, 'number' | 'title'>;

/** The parts of a section that topics are found in. */
export interface SectionText {
  id: string;
  sentences: readonly Span[];
  /** leads without a number make topics only where a report looks back */
  looksBack: boolean;
}

/** Longest title of a numbered topic; 一是 before a longer sentence only counts. */
const LONGEST_TITLE = 40;

/**
 * Topics of a section: sentences that head what follows them, 一是… anywhere and leads (…稳步提升。) in a part that looks
 * back. The last sentence of a section heads nothing, nor does one that the next topic follows at once.
 */
export function topicsOf(text: string, { id, sentences, looksBack }: SectionText): Topic[] {
  const leads = sentences.map((sentence) => leadOf(text, sentence, looksBack));
  const heads = leads.flatMap((lead, index) =>
    lead && index + 1 < sentences.length && !leads[index + 1] ? [{ lead, index }] : [],
  );
  return heads.map(({ lead, index }, order) => {
    const last = (heads[order + 1]?.index ?? sentences.length) - 1;
    return {
      id: `${id}-${order + 1}`,
      ...lead,
      start: sentences[index]?.start ?? 0,
      end: sentences[last]?.end ?? 0,
    };
  });
}

function leadOf(text: string, sentence: Span, looksBack: boolean): Lead | null {
  const heading = headingAt(text, sentence);
  if (heading) {
    const { number, title, end } = heading;
    const heads = title !== null && title.length <= LONGEST_TITLE && end === sentence.end;
    return heads ? { number, title } : null;
  }
  const words = text.slice(sentence.start, sentence.end);
  const title = words.endsWith('。') ? words.slice(0, -1) : words;
  return looksBack && isLead(title) ? { number: null, title } : null;
}

/** Sentences with their ids (counted through the section) and the topic each stands under. */
export function numberSentences(
  id: string,
  spans: readonly Span[],
  topics: readonly Topic[],
): Sentence[] {
  let next = 0;
  return spans.map(({ start, end }, index) => {
    if ((topics[next]?.start ?? Infinity) <= start) next += 1;
    return { id: `${id}.s${index + 1}`, topic: topics[next - 1]?.id ?? null, start, end };
  });
}
