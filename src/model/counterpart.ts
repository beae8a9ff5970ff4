import { z } from 'zod';

/** content/catalogue/counterparts.yaml: a section or topic that answers one in the other half, with the reason. */
export const counterpartSchema = z.object({
  report: z.string(),
  from: z.string().describe('section or topic id of the earlier half'),
  to: z.string().describe('section or topic id of the later half'),
  reason: z.string().describe('in Chinese, shown as 站方注释'),
});

export const counterpartsSchema = z.array(counterpartSchema);

export type Counterpart = z.infer<typeof counterpartSchema>;
