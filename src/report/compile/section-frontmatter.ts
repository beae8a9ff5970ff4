import { frontmatterSchema, type Frontmatter } from '../../model/frontmatter.ts';
import type { Section } from '../../model/section.ts';
import type { Part } from '../outline/outline.ts';
import type { Observed } from './observations-by-section.ts';

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
