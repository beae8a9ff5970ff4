import { z } from 'zod';

/** What a goal without a number goes in step with: of 与经济增长同步 it is 经济增长. */
export const followsSchema = z.object({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string().describe('the words that name it, verbatim: 经济增长'),
  indicator: z
    .string()
    .nullable()
    .describe('id of the indicator of this report whose growth is meant; null where it has none'),
});

export type Follows = z.infer<typeof followsSchema>;
