import remarkGfm from 'remark-gfm';
import { type Frontmatter, frontmatterSchema } from '../../model/frontmatter.ts';
import type { Section } from '../../model/section.ts';
import type { Part } from '../outline/outline.ts';
import type { Observed } from './observations-by-section.ts';
import type { RootContent } from 'mdast';
import { remark } from 'remark';
import { stringify } from 'yaml';
import { indicatorTable } from './indicator-table.ts';

/** Frontmatter of a section's file; `order` counts the sections of the report from 0. */
export function frontmatterOf(
  report: string,
  { id, kind, part, number, title, topics }: Section,
  order: number,
  parts: readonly Part[],
  observed: readonly Observed[],
): Frontmatter {
  return frontmatterSchema.parse({
    report,
    id,
    kind,
    part,
    number,
    title,
    period: part === null ? null : (parts[part - 1]?.period ?? null),
    order,
    topics: topics.map((topic) => topic.id),
    indicators: [...new Set(observed.map(({ indicator }) => indicator.id))],
  });
}

const writer = remark().use(remarkGfm);

/** A section as Markdown: typed frontmatter, its text, and under a heading of its own the table of its indicators. */
export function sectionMarkdown(
  frontmatter: Frontmatter,
  body: readonly RootContent[],
  observed: readonly Observed[],
): string {
  const children = [...body, ...indicatorTable(observed)];
  const head = stringify(frontmatter, { lineWidth: 0 });
  return `---\n${head}---\n\n${writer.stringify({ type: 'root', children })}`;
}
