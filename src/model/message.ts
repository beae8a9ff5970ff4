import { z } from 'zod';
import { MESSAGE_RULES } from './message-rules.ts';

/** A problem found in a text, as a value: what rule it breaks, where, what was expected, what was found, what to do. */
export const messageSchema = z.object({
  rule: z.enum(MESSAGE_RULES),
  severity: z.enum(['error', 'warning']),
  start: z.int().nonnegative().describe('offset in the raw source, UTF-16 code units'),
  expected: z.string(),
  found: z.string(),
  cure: z.string(),
});

export type Message = z.infer<typeof messageSchema>;
