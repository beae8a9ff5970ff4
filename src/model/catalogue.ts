import { z } from 'zod';

/** Why another indicator is worth a look. A link is written once, with either entry, and holds both ways. */
export const relatedSchema = z.object({
  id: z.string(),
  reason: z.string().describe('in Chinese, shown as 站方注释'),
  differs: z
    .enum(['scope', 'kind'])
    .optional()
    .describe(
      'how two sides of one matter part: a result and a target so linked stand side by side, never compared',
    ),
});

/** A definition from a public source; indicators without a known one have null. */
export const definitionSchema = z.object({
  text: z.string(),
  source: z.string().describe('publisher, title and year, where a reader can check it'),
});

/** An entry of content/catalogue/indicators.yaml, kept by hand. */
export const catalogueEntrySchema = z.object({
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]*$/)
    .describe('short English words; permanent'),
  name: z.string().describe('as a statistical yearbook would name it, in words of the source'),
  english: z.string(),
  aliases: z
    .array(z.string())
    .default([])
    .describe('other names, as the text and readers say them'),
  nicknames: z
    .array(z.string())
    .default([])
    .describe('what readers say, too loose to be another name (外贸): for search only'),
  shorthand: z
    .record(z.string(), z.array(z.string()))
    .default({})
    .describe('by report: what it calls this in passing, where the words around make it clear'),
  theme: z.string(),
  direction: z.enum(['more', 'less', 'neither']).describe('which way is better'),
  kind: z
    .enum(['stock', 'flow', 'ratio', 'rank'])
    .describe('a stand at a time, a sum over a period, a relation of two, a place or score'),
  prices: z
    .literal('constant')
    .optional()
    .describe(
      'growth is at constant prices, amounts at current ones: no level of the year before follows, and one of the year after is at the prices of the base year',
    ),
  definition: definitionSchema.nullable().default(null),
  related: z.array(relatedSchema).default([]),
  reading: z
    .string()
    .optional()
    .describe(
      'in Chinese: what the report leaves open of what the figures are of, and how the site reads it (编者注)',
    ),
  caution: z
    .string()
    .optional()
    .describe('in Chinese: what to mind when a figure is compared or derived (增速按可比价计)'),
});

/** content/catalogue/themes.yaml */
export const themeSchema = z.object({ id: z.string(), name: z.string() });

export type CatalogueEntry = z.infer<typeof catalogueEntrySchema>;
export type Theme = z.infer<typeof themeSchema>;
