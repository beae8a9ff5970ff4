import { z } from 'zod';

/** A stretch of the raw source file: UTF-16 code units, `start` inclusive, `end` exclusive. */
export const spanSchema = z
  .object({
    start: z.int().nonnegative().describe('first code unit of the stretch'),
    end: z.int().nonnegative().describe('code unit after the last one'),
  })
  .refine((span) => span.start <= span.end, 'expected start <= end');

export type Span = z.infer<typeof spanSchema>;
