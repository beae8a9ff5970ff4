import { z } from 'zod';

/** Every id of one report that has ever been published. */
export const ledgerIdsSchema = z.object({
  sections: z.array(z.string()),
  topics: z.array(z.string()),
  sentences: z.array(z.string()),
  indicators: z.array(z.string()),
  observations: z.array(z.string()).describe('"gdp#2020-level"'),
  checks: z
    .array(z.string())
    .default([])
    .describe('"checks#projects-2020"; a ledger of before they were kept has none'),
});

/** content/permalinks.json: only grows once sealed; `moved` maps an old address to its new one. */
export const ledgerSchema = z.object({
  sealed: z.boolean(),
  ids: z.record(z.string(), ledgerIdsSchema),
  moved: z.record(z.string(), z.string()),
});

export type LedgerIds = z.infer<typeof ledgerIdsSchema>;
export type Ledger = z.infer<typeof ledgerSchema>;
