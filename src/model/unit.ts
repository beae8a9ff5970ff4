import { z } from 'zod';

/** A unit as reports write it, modelled so that values can be compared and never mixed: value × multiplier is in the dimension's base unit. */
export const unitSchema = z.object({
  symbol: z.string().describe('as written: 亿元, 万亩, 元/月, 个百分点'),
  dimension: z
    .string()
    .describe(
      'cny, usd, area, mass, percent, percentage-point, count …; only like dimensions compare',
    ),
  multiplier: z.number().positive(),
});

export const unitsSchema = z.array(unitSchema);

export type Unit = z.infer<typeof unitSchema>;
