import { toHtml } from 'hast-util-to-html';
import type { SectionContext } from '../markdown/markdown-context.ts';
import { sectionTree } from '../markdown/section-tree.ts';
import { asPartOfWhole } from './section-of-full-text.ts';

/** A section's text as HTML: on the page of its own, and on the page of the whole report. */
export interface SectionHtml {
  own: string;
  whole: string;
}

/** Both are made of one tree, since reading the Markdown beside the source is most of the work. */
export function sectionHtml(markdown: string, context: SectionContext): SectionHtml {
  const tree = sectionTree(markdown, context);
  return { own: toHtml(tree), whole: toHtml(asPartOfWhole(tree, context.section.id)) };
}
