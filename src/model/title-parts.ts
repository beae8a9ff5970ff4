import { z } from 'zod';

/**
 * A title of two parallel halves, taken apart: 关于盘锦市 / 2020年…执行情况 / 与 / 2021年…计划(草案) / 的报告.
 * Joined in this order the parts are the title.
 */
export const titlePartsSchema = z.object({
  lead: z.string().describe('关于 and the place'),
  first: z.string().describe('the half that looks back, from its year on'),
  joint: z.string().describe('与, 和 or 及'),
  second: z.string().describe('the half that looks ahead, from its year on'),
  tail: z.string().nullable().describe('的报告; null where the title ends without it'),
});

export type TitleParts = z.infer<typeof titlePartsSchema>;
