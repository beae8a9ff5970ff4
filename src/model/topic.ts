import { z } from 'zod';

/** A topic of a section: a lead sentence of part one (…稳步提升) or a numbered item of part two (一是…). */
export const topicSchema = z.object({
  id: z.string().describe('section id and order, "2-1-6"'),
  number: z.string().nullable().describe('一是 …; null for a lead sentence'),
  title: z.string().describe('without number and full stop'),
  start: z.int().nonnegative().describe('where the lead sentence (with its number) begins'),
  end: z.int().nonnegative().describe('where the topic ends, the text under it included'),
});

export type Topic = z.infer<typeof topicSchema>;
