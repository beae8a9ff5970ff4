import type { Message } from '../../model/message.ts';
import type { Section } from '../../model/section.ts';
import type { Span } from '../../model/span.ts';
import { sentences } from '../text/sentences.ts';
import { blocks } from './blocks.ts';
import { draftSections, draftSpan, type Draft } from './draft.ts';
import { cutEndings } from './endings.ts';
import { place } from './levels.ts';
import { headingOrder } from './order.ts';
import type { Outline, Paragraph, Part } from './outline.ts';
import { periodOf } from './periods.ts';
import { roleOf } from './roles.ts';
import { titlePage } from './title-page.ts';
import { numberSentences, topicsOf } from './topics.ts';
import { yearsOf } from './years.ts';

/** Outlines a cleaned text: lines → levels → sections → endings → topics and sentences. All offsets are the text's own. */
export function buildOutline(text: string): { outline: Outline; messages: Message[] } {
  const words = ({ start, end }: Span): string => text.slice(start, end);
  const placed = place(blocks(text));
  const rough = draftSections(placed);
  const page = titlePage(text, rough[0]?.kind === 'opening' ? rough[0].paragraphs : []);
  const headings = rough.filter(({ id, part }) => id === `${part}`);
  const titles = headings.map(({ heading }) => heading?.title ?? '');
  const years = yearsOf(page.title, titles, page.deliveredOn, text);
  const count = Math.max(0, ...rough.map(({ part }) => part ?? 0));
  const partTitle = (part: number): string | null =>
    rough.find(({ id }) => id === `${part}`)?.heading?.title ?? null;
  const role = (part: number): Part['role'] => roleOf(partTitle(part), part, count);
  const drafts = cutEndings(rough, words, role);
  const parts = Array.from({ length: count }, (_, index): Part => {
    const number = index + 1;
    const title = partTitle(number);
    return {
      number,
      title,
      role: role(number),
      period: periodOf(role(number), title, years),
      ...spanOf(drafts.filter(({ part }) => part === number)),
    };
  });
  const sections = drafts.map((draft) => sectionOf(text, draft, parts));
  const paragraphs = drafts.flatMap(({ id, paragraphs }): Paragraph[] =>
    paragraphs.map((paragraph) => ({ ...paragraph, section: id })),
  );
  return {
    outline: { ...page, ...years, parts, sections, paragraphs },
    messages: headingOrder(placed),
  };
}

function spanOf(drafts: readonly Draft[]): Span {
  const spans = drafts.map(draftSpan);
  return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
}

function sectionOf(text: string, draft: Draft, parts: readonly Part[]): Section {
  const { id, kind, part, heading, paragraphs } = draft;
  const spans = paragraphs.flatMap((paragraph) => sentences(text, paragraph));
  const role = part === null ? null : parts[part - 1]?.role;
  const looksBack = (kind === 'section' || kind === 'intro') && role !== 'plan';
  const hasTopics = kind === 'section' || kind === 'intro';
  const topics = hasTopics ? topicsOf(text, { id, sentences: spans, looksBack }) : [];
  return {
    id,
    kind,
    part,
    number: heading?.number ?? null,
    title: heading?.title ?? null,
    ...draftSpan(draft),
    topics,
    sentences: numberSentences(id, spans, topics),
  };
}
