import { readFileSync } from 'node:fs';
import { fold } from '../../src/site/search/fold-for-search.ts';
import { reportSchema } from '../../src/model/report.ts';

const content = new URL('../../content/', import.meta.url);
const raw = readFileSync(new URL('sources/panjin-2021.txt', content), 'utf8');
const report = reportSchema.parse(
  JSON.parse(readFileSync(new URL('reports/panjin-2021/report.json', content), 'utf8')),
);

/** Paragraphs of the source, by section, as plain containment sees them. */
const paragraphs = report.sections.flatMap((section) =>
  raw
    .slice(section.start, section.end)
    .split('\n')
    .map((line) => ({ section: section.id, text: fold(line).text })),
);

/** The whole text, a paragraph a line. */
export const wholeText = paragraphs.map(({ text }) => text).join('\n');

/** Every place where a string stands in a paragraph of the report. */
export function places(string: string): { section: string; at: number }[] {
  const query = fold(string).text;
  return paragraphs.flatMap(({ section, text }) => {
    const found: { section: string; at: number }[] = [];
    for (let at = text.indexOf(query); at >= 0; at = text.indexOf(query, at + 1)) {
      found.push({ section, at });
    }
    return found;
  });
}

/** Strings of two to ten characters from all over the text, some across sentences; the same in every run. */
export function drawn(count: number): string[] {
  const text = paragraphs.filter((paragraph) => paragraph.text.length > 100);
  return Array.from({ length: count }, (_, index) => {
    const paragraph = text[(index * 7) % text.length]?.text ?? '';
    const from = (index * 7919) % (paragraph.length - 10);
    return paragraph.slice(from, from + 2 + (index % 9));
  });
}
