import type { Message } from '../../model/message.ts';
import type { Section } from '../../model/section.ts';
import type { Span } from '../../model/span.ts';
import { fold } from '../text/half-width.ts';
import { sentences } from '../text/sentences.ts';
import { blocks } from './blocks.ts';
import { draftSections, draftSpan, type Draft } from './section-draft.ts';
import { cutEndings } from './review-and-closing.ts';
import { lacking } from './missing-facts.ts';
import { place } from './levels.ts';
import { headingOrder } from './heading-order.ts';
import type { Outline, Paragraph, Part } from './outline.ts';
import { placeNamed } from './place-named.ts';
import { periodOf } from './periods.ts';
import { partRoles } from './part-roles.ts';
import { titlePage } from './title-page.ts';
import { genreOf, splitTitle } from './split-title.ts';
import { numberSentences, topicsOf } from './topics.ts';
import { truncated } from './truncated.ts';
import { yearsOf } from './report-years.ts';

/** How much of a part is read for what it looks back on. */
const OPENING_LENGTH = 1200;

/** Outlines a cleaned text: lines → levels → sections → endings → topics and sentences. All offsets are the text's own. */
export function buildOutline(text: string): { outline: Outline; messages: Message[] } {
  const words = ({ start, end }: Span): string => text.slice(start, end);
  const placed = place(text, blocks(text));
  const rough = draftSections(placed);
  const page = titlePage(text, rough[0]?.kind === 'opening' ? rough[0].paragraphs : []);
  const count = rough.reduce((most, { part }) => Math.max(most, part ?? 0), 0);
  const headed = new Map(rough.map(({ id, heading }) => [id, heading?.title ?? null]));
  const titles = Array.from({ length: count }, (_, index) => headed.get(`${index + 1}`) ?? null);
  const years = yearsOf({
    title: page.title,
    partTitles: titles.map((title) => fold(title ?? '')),
    delivered: page.delivered,
    body: text,
  });
  const openings = titles.map((_, index) => fold(openingOf(rough, index + 1, words)));
  const roles = partRoles(
    titles.map((title) => (title === null ? null : fold(title))),
    openings,
  );
  const drafts = cutEndings(rough, words, (part) => roles[part - 1]);
  const byPart = Map.groupBy(drafts, ({ part }) => part);
  const parts = titles.map((title, index): Part => {
    const role = roles[index] ?? 'plan';
    const period = periodOf(
      role,
      title === null ? null : fold(title),
      openings[index] ?? '',
      years,
    );
    return { number: index + 1, title, role, period, ...spanOf(byPart.get(index + 1) ?? []) };
  });
  const sections = drafts.map((draft) => sectionOf(text, draft, parts));
  const paragraphs = drafts.flatMap(({ id, paragraphs }): Paragraph[] =>
    paragraphs.map((paragraph) => ({ ...paragraph, section: id })),
  );
  const { title, deliveredOn, meeting, submitter } = page;
  return {
    outline: {
      title,
      titleParts: splitTitle(title),
      genre: genreOf(title),
      place: placeNamed(page),
      deliveredOn,
      meeting,
      submitter,
      ...years,
      parts,
      sections,
      paragraphs,
    },
    messages: [
      ...lacking(text, page, years),
      ...headingOrder(placed),
      ...truncated(text, drafts.at(-1)?.paragraphs ?? []),
    ],
  };
}

/** The first words of a part, headings left out. */
const openingOf = (drafts: readonly Draft[], part: number, words: (span: Span) => string): string =>
  drafts
    .filter((draft) => draft.part === part)
    .flatMap(({ paragraphs }) => paragraphs.slice(0, 3).map(words))
    .slice(0, 6)
    .join('\n')
    .slice(0, OPENING_LENGTH);

function spanOf(drafts: readonly Draft[]): Span {
  const spans = drafts.map(draftSpan);
  return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
}

function sectionOf(text: string, draft: Draft, parts: readonly Part[]): Section {
  const { id, kind, part, heading, paragraphs } = draft;
  const spans = paragraphs.flatMap((paragraph) => sentences(text, paragraph));
  const role = part === null ? null : parts[part - 1]?.role;
  const looksBack = role !== 'plan';
  // an introduction has none: the topic 2-1 of section 2 would share its id with the section 2-1
  const topics = kind === 'section' ? topicsOf(text, { id, sentences: spans, looksBack }) : [];
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
