import { z } from 'zod';
import { checkHeadSchema } from './check-head.ts';

/** Words of the report, verbatim, and the sentence they stand in. */
export const quoteSchema = z.object({
  sentence: z.string().describe('"2-4.s2"'),
  words: z.string().describe('verbatim, punctuation as in the source'),
});

/** A number of things the text states, beside the things it lists; counted in every build. */
export const listingSchema = checkHeadSchema.extend({
  kind: z.literal('listed'),
  count: quoteSchema.describe('the words that hold the number: 三条控制线, 3户'),
  list: z
    .union([
      quoteSchema.describe('the things listed, with 、 between them'),
      z.object({
        headings: z
          .string()
          .describe(
            'a part ("2"), whose sections are counted, or a section ("1-7"), whose topics are',
          ),
      }),
    ])
    .describe('what is counted'),
});

/** Editions of one event, in the order of their years; each must be the next after the one before. */
export const successionSchema = checkHeadSchema.extend({
  kind: z.literal('successive'),
  editions: z.array(quoteSchema).min(2),
});

export type Quote = z.infer<typeof quoteSchema>;
export type Listing = z.infer<typeof listingSchema>;
export type Succession = z.infer<typeof successionSchema>;
