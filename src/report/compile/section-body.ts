import type { Heading, Paragraph } from 'mdast';
import type { Section } from '../../model/section.ts';
import type { Span } from '../../model/span.ts';
import type { RunningText } from '../clean/running-text.ts';

/**
 * The text of a section as Markdown nodes: paragraphs, and a heading for each topic in place of its lead sentence (its
 * number and title; the full stop is dropped). A topic that begins in mid-paragraph cuts the paragraph.
 */
export function sectionBody(
  section: Section,
  paragraphs: readonly Span[],
  kept: RunningText,
): (Heading | Paragraph)[] {
  const titles = new Map(
    section.topics.map(({ start, number, title }) => [start, (number ?? '') + title]),
  );
  const stretches: (Span & { heading?: string })[] = [];
  let paragraph = 0;
  for (const { start, end } of section.sentences) {
    const begins = start >= (paragraphs[paragraph]?.end ?? Infinity);
    while (start >= (paragraphs[paragraph]?.end ?? Infinity)) paragraph += 1;
    const heading = titles.get(start);
    const open = stretches.at(-1);
    if (heading !== undefined) stretches.push({ start, end, heading });
    else if (!open || begins || open.heading !== undefined) stretches.push({ start, end });
    else open.end = end;
  }
  return stretches.map((stretch) =>
    stretch.heading === undefined ? paragraphNode(kept(stretch)) : headingNode(stretch.heading),
  );
}

const headingNode = (value: string): Heading => ({
  type: 'heading',
  depth: 2,
  children: [{ type: 'text', value }],
});

const paragraphNode = (value: string): Paragraph => ({
  type: 'paragraph',
  children: [{ type: 'text', value }],
});
