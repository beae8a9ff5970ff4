import { z } from 'zod';
import { observationSchema } from './observation.ts';

/** What is measured, with all that the report says of it: an entry of indicators.json. */
export const indicatorSchema = z.object({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  name: z.string(),
  aliases: z.array(z.string()),
  theme: z
    .string()
    .nullable()
    .describe("the catalogue's theme; null when the catalogue does not know the indicator"),
  observations: z.array(observationSchema),
});

export const indicatorsSchema = z.array(indicatorSchema);

export type Indicator = z.infer<typeof indicatorSchema>;
