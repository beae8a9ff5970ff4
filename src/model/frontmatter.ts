import { z } from 'zod';
import { sectionKindSchema } from './section.ts';

/** The frontmatter of content/reports/<report>/sections/<id>.md. */
export const frontmatterSchema = z.object({
  report: z.string(),
  id: z.string(),
  kind: sectionKindSchema,
  part: z.int().positive().nullable(),
  number: z.string().nullable(),
  title: z.string().nullable(),
  period: z
    .string()
    .nullable()
    .describe('year the section speaks of: execution year in part one, plan year in part two'),
  order: z.int().nonnegative(),
  topics: z.array(z.string()).describe('topic ids in text order'),
  indicators: z.array(z.string()).describe('indicator ids in text order'),
});

export type Frontmatter = z.infer<typeof frontmatterSchema>;
