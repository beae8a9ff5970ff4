import { z } from 'zod';

/** content/catalogue/wordings.yaml: what a report says in words alone where the other half gives a figure of an indicator. */
export const wordingSchema = z.object({
  report: z.string(),
  indicator: z.string(),
  half: z.enum(['result', 'goal']).describe('what the words stand for: a result, or a goal'),
  sentence: z.string().describe('id of the sentence: 2-2.s2'),
  text: z.string().describe('the words, verbatim; they name the thing and hold no number of it'),
});

export const wordingsSchema = z.array(wordingSchema);

export type Wording = z.infer<typeof wordingSchema>;
