import { z } from 'zod';

/**
 * Whether a result and a goal of one indicator are of the same thing: `same`; `scope` where one is only a part of what the other
 * counts (项目, 重点项目); `kind` where the one is a year's addition and the other a sum to date; `unsaid` where the two wordings
 * may count different things and the text does not say.
 */
export const comparabilitySchema = z.enum(['same', 'scope', 'kind', 'unsaid']);

/** content/catalogue/comparability.yaml: where the words around two figures decide, which their subjects alone do not show. */
export const comparabilityEntrySchema = z.object({
  report: z.string(),
  indicator: z.string(),
  comparability: comparabilitySchema,
  result: z.string().describe('what the result is said of, verbatim in its sentence'),
  goal: z.string().describe('what the goal is said of, verbatim in its sentence'),
  note: z.string().optional().describe('in Chinese, shown beside the pair (编者注)'),
});

export const comparabilityEntriesSchema = z.array(comparabilityEntrySchema);

export type Comparability = z.infer<typeof comparabilitySchema>;
export type ComparabilityEntry = z.infer<typeof comparabilityEntrySchema>;
