import type { RootContent } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { stringify } from 'yaml';
import type { Frontmatter } from '../../model/frontmatter.ts';
import { indicatorTable } from './indicator-table.ts';
import type { Observed } from './observations-by-section.ts';

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
