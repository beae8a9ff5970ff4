import { z } from 'zod';

/** What every check has: its report, its address on the page of checks, and what is said of it. */
export const checkHeadSchema = z.object({
  report: z.string(),
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  title: z.string().describe('in Chinese: what is checked'),
  note: z
    .string()
    .describe(
      'in Chinese: what a reader must know of the numbers, scopes and rounding; no verdict',
    ),
});
