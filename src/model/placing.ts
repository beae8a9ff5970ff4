import { z } from 'zod';

/** A phrase of the text that claims a standing among others without an N-th that is recorded as a rank: 全省首家, 走在全省前列. */
export const placingSchema = z.object({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string().describe('the phrase, verbatim'),
  section: z.string(),
  sentence: z.string(),
  clause: z
    .object({ start: z.int().nonnegative(), end: z.int().nonnegative() })
    .describe(
      'the stretch to quote: the clause it stands in, with the one before where it names nothing',
    ),
});

export type Placing = z.infer<typeof placingSchema>;
