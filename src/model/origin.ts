import { z } from 'zod';

/** content/sources/<report>.origin.yaml: where the text comes from, kept by hand. */
export const originSchema = z.object({
  publisher: z.string(),
  address: z.url({ protocol: /^https?$/ }).describe('it becomes a link: http or https only'),
  publishedOn: z.iso.date().nullable().describe('null when the page does not say'),
  publishedOnNote: z.string().optional().describe('how the date is known'),
  retrievedOn: z.iso.date().nullable(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  previous: z
    .string()
    .optional()
    .describe('title of the neighbouring document before it on the page'),
  next: z.string().optional(),
});

export type Origin = z.infer<typeof originSchema>;
