import { z } from 'zod';
import { boundSchema, statusSchema } from './observation.ts';

/** Arithmetic of a goal beside a result, never a verdict. */
export const planStateSchema = z.enum([
  'above',
  'below',
  'equal',
  'slower',
  'not-comparable',
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
  limit: limitSchema.optional().describe('the goal is a least or a most'),
  demand: demandSchema.optional().describe('by the direction in which the indicator is better'),
  result: z.object({
    indicator: z.string(),
    level: quotedSchema.optional(),
    growth: quotedSchema.optional(),
    rank: quotedSchema.optional(),
  }),
  target: z.object({
    indicator: z.string(),
    level: quotedSchema.optional(),
    growth: quotedSchema.optional(),
    qualitative: quotedSchema.optional(),
  }),
  implied: z
    .object({ value: z.number(), unit: z.string(), bound: boundSchema, formula: z.string() })
    .optional()
    .describe('the level that follows: result level × (1 + growth goal)'),
  difference: z
    .object({ value: z.number(), unit: z.string() })
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
