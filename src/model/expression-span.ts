import { z } from 'zod';

/** A figure with the word before it that says what the number is: 增长6.5%左右, 控制在3%以内. Ends where the figure ends. */
export const expressionSchema = z.object({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string().describe('verbatim'),
});

export type Expression = z.infer<typeof expressionSchema>;
