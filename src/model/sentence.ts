import { z } from 'zod';

/** A sentence of a section, `1-2.s14`; counted through its section. Ends at 。！？ with its closing marks, or with its paragraph. */
export const sentenceSchema = z.object({
  id: z.string().describe('section id, ".s", number counted from 1'),
  topic: z.string().nullable().describe('id of the topic it stands under; null before the first'),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});

export type Sentence = z.infer<typeof sentenceSchema>;
