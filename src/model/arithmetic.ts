import { z } from 'zod';

/** content/catalogue/checks.yaml: an identity the report's own numbers should satisfy, recomputed in every build. */
export const arithmeticSchema = z.object({
  report: z.string(),
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  title: z.string().describe('in Chinese: what is checked'),
  kind: z
    .enum(['identity', 'derived', 'question'])
    .describe(
      'identity: must agree within tolerance; derived: a value that follows; question: an open one that needs outside facts',
    ),
  left: z.string().describe('expression over numbers and {indicator#observation} values'),
  right: z.string().optional().describe('the expression it should equal; absent for derived'),
  unit: z.string().nullable(),
  tolerance: z
    .number()
    .nonnegative()
    .default(0)
    .describe('in the unit; rounding of the stated numbers'),
  note: z.string().describe('in Chinese: why the two should agree, and where rounding comes from'),
});

export const arithmeticListSchema = z.array(arithmeticSchema);

export type Arithmetic = z.infer<typeof arithmeticSchema>;
