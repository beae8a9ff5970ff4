import { z } from 'zod';
import { comparabilitySchema } from './comparability.ts';
import { boundSchema, statusSchema } from './observation.ts';

/**
 * Arithmetic of a goal beside a result, never a verdict. Where growths are known on both sides they are compared (above, slower,
 * equal, or below where the goal is a fall), else levels. `not-comparable`: of another scope or kind; `unsaid`: the text does not
 * say whether they are of the same; `unlike`: a level and a growth, or units that do not convert; `unquantified`: a goal or a
 * result in words alone.
 */
export const planStateSchema = z.enum([
  'above',
  'below',
  'equal',
  'slower',
  'not-comparable',
  'unsaid',
  'unlike',
  'unquantified',
]);
export const limitSchema = z.enum(['floor', 'ceiling']);
export const demandSchema = z.enum(['tighter', 'same', 'looser']);

/** An observation as plan.json quotes it. */
export const quotedSchema = z.object({
  id: z.string(),
  value: z.number().nullable(),
  unit: z.string().nullable(),
  bound: boundSchema,
  status: statusSchema,
});

/** An entry of data/plan.json: one indicator's result beside its goal. */
export const planEntrySchema = z.object({
  indicator: z.string(),
  name: z.string(),
  state: planStateSchema.describe('goal compared with result, by number'),
  comparability: comparabilitySchema.describe('whether the two sides are of the same thing'),
  limit: limitSchema.optional().describe('the goal is a least or a most'),
  demand: demandSchema.optional().describe('by the direction in which the indicator is better'),
  result: z.object({
    indicator: z.string(),
    level: quotedSchema.optional(),
    growth: quotedSchema.optional(),
    rank: quotedSchema.optional(),
    qualitative: quotedSchema.optional(),
  }),
  target: z.object({
    indicator: z.string(),
    level: quotedSchema.optional(),
    growth: quotedSchema.optional(),
    qualitative: quotedSchema.optional(),
  }),
  by: z.enum(['level', 'growth']).optional().describe('what the state rests on'),
  basis: z
    .object({ value: z.number(), unit: z.string(), bound: boundSchema })
    .optional()
    .describe('the difference the state rests on: 个百分点 of growths or rates, else %'),
  implied: z
    .object({ value: z.number(), unit: z.string(), bound: boundSchema, formula: z.string() })
    .optional()
    .describe('the level that follows: result level × (1 + growth goal), rounded as it is shown'),
  difference: z
    .object({ value: z.number(), unit: z.string(), bound: boundSchema })
    .optional()
    .describe('goal less result, levels if known, else growths in 个百分点'),
  note: z.string().optional().describe('in Chinese, by the site'),
});

export const planSchema = z.array(planEntrySchema);

export type PlanState = z.infer<typeof planStateSchema>;
export type Limit = z.infer<typeof limitSchema>;
export type Demand = z.infer<typeof demandSchema>;
export type Quoted = z.infer<typeof quotedSchema>;
export type PlanEntry = z.infer<typeof planEntrySchema>;
