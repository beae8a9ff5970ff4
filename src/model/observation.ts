import { z } from 'zod';
import { expressionSchema } from './expression-span.ts';
import { followsSchema } from './follows.ts';

export const statusSchema = z.enum(['actual', 'estimate', 'target']);
export const measureSchema = z.enum(['level', 'growth', 'rank', 'difference', 'qualitative']);
export const boundSchema = z.enum([
  'exact',
  'about',
  'at-least',
  'more-than',
  'at-most',
  'less-than',
  'range',
]);

/** One statement of a number (or, where the headline paragraphs have none, of a goal or standing). shared term: observation. */
export const observationSchema = z.object({
  id: z
    .string()
    .describe('unique within its indicator: "2020-level", "2020-rank-growth", "2021-level-2"'),
  subject: z.string().describe('what is measured, as this place calls it, ellipsis resolved'),
  period: z
    .string()
    .regex(/^\d{4}(\/\d{4})?$/)
    .describe('"2021", or a span "2016/2020"'),
  status: statusSchema,
  measure: measureSchema,
  value: z.number().nullable().describe('in the unit as written; null only for qualitative'),
  unit: z.string().nullable().describe('as written; null for rank and qualitative'),
  bound: boundSchema,
  lower: z.number().optional(),
  upper: z.number().optional(),
  text: z.string().describe('the numeric expression verbatim, with comparator and unit'),
  expression: expressionSchema
    .optional()
    .describe(
      'the text with the verb of change or word of holding just before it; absent where none stands there',
    ),
  scope: z.string().optional().describe('of a rank: 全省, 全国'),
  of: z
    .enum(['level', 'growth'])
    .optional()
    .describe('what is ranked or spoken of, where the text says so'),
  verb: z
    .string()
    .optional()
    .describe('of a growth or a difference: the verb of change as written, 增长, 改善, 低于'),
  commitment: z
    .string()
    .optional()
    .describe('of a target: the word by which the text commits to it, 力争, 确保, 推动'),
  follows: followsSchema.optional().describe('of a goal in step with another: 与经济增长同步'),
  whole: z
    .literal(true)
    .optional()
    .describe('the words say that all there are meet their mark: 全部达标'),
  source: z.object({
    section: z.string(),
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
    sentence: z.object({
      id: z.string(),
      start: z.int().nonnegative(),
      end: z.int().nonnegative(),
    }),
  }),
});

export type Status = z.infer<typeof statusSchema>;
export type Measure = z.infer<typeof measureSchema>;
export type Bound = z.infer<typeof boundSchema>;
export type Observation = z.infer<typeof observationSchema>;
