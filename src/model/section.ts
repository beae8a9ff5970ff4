import { z } from 'zod';
import { sentenceSchema } from './sentence.ts';
import { topicSchema } from './topic.ts';

/** What a section is in the build of a report: title page, a part's introduction, a numbered section, a closing review, the end. */
export const sectionKindSchema = z.enum(['opening', 'intro', 'section', 'review', 'closing']);

/** A section: what one page shows. */
export const sectionSchema = z.object({
  id: z.string().describe('"opening", "1", "1-2", "1-review", "closing"'),
  kind: sectionKindSchema,
  part: z.int().positive().nullable().describe('number of the part; null for opening and closing'),
  number: z.string().nullable().describe('as written, "(一)" or "一、"'),
  title: z.string().nullable().describe("the report's own heading; null where it has none"),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  topics: z.array(topicSchema),
  sentences: z.array(sentenceSchema),
});

export type SectionKind = z.infer<typeof sectionKindSchema>;
export type Section = z.infer<typeof sectionSchema>;
