import { z } from 'zod';
import { arithmeticSchema } from './arithmetic.ts';
import { listingSchema, successionSchema } from './listing.ts';

/** An entry of content/catalogue/checks.yaml. */
export const checkSchema = z.discriminatedUnion('kind', [
  arithmeticSchema,
  listingSchema,
  successionSchema,
]);

export const checksSchema = z.array(checkSchema);

export type Check = z.infer<typeof checkSchema>;
