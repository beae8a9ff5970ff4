import { z } from 'zod';
import { checkHeadSchema } from './check-head.ts';

/** A further value of a derived check, beside its first: another year's, another reading. */
const furtherValueSchema = z.object({
  name: z.string().describe('in Chinese: which value it is'),
  value: z.string().describe('expression, as on the left'),
  digits: z.int().min(0).max(4).optional().describe('where not those of the check'),
});

/** A relation between the report's own numbers, recomputed in every build. */
export const arithmeticSchema = checkHeadSchema.extend({
  kind: z
    .enum(['identity', 'derived', 'question'])
    .describe(
      'identity: must agree within tolerance; derived: a value that follows; question: an open one that needs outside facts',
    ),
  left: z.string().describe('expression over numbers and {indicator#observation} values'),
  right: z.string().optional().describe('the expression it should equal; absent for derived'),
  name: z.string().optional().describe('in Chinese: which value the left is, where more follow'),
  also: z
    .array(furtherValueSchema)
    .default([])
    .describe('for derived: the values beside the first'),
  unit: z.string().nullable(),
  digits: z
    .int()
    .min(0)
    .max(4)
    .default(2)
    .describe(
      'after the decimal point: as many as the rounding of the stated numbers leaves certain',
    ),
  whole: z
    .boolean()
    .default(false)
    .describe('counts whole things: a least goes up to the next whole number, a most down'),
  tolerance: z
    .number()
    .nonnegative()
    .default(0)
    .describe('in the unit; rounding of the stated numbers'),
});

export type Arithmetic = z.infer<typeof arithmeticSchema>;
