import { z } from 'zod';
import { messageSchema } from './message.ts';
import { placingSchema } from './placing.ts';
import { sectionSchema } from './section.ts';
import { titlePartsSchema } from './title-parts.ts';

/** A stretch that is not the report: page furniture, a BOM, a control character; with the rule that dropped it. */
export const droppedSchema = z.object({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  rule: z.string(),
});

/** A number that states nothing (a year, an edition, a grade), with the rule that excuses it. */
export const excusedSchema = z.object({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string(),
  rule: z.string(),
});

/** report.json: metadata, outline with places, what was dropped or excused and why. What the text does not have is null. */
export const reportSchema = z.object({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  title: z.string().nullable(),
  titleParts: titlePartsSchema
    .nullable()
    .describe('the title taken apart; null where it is not of two parallel halves'),
  genre: z
    .enum(['plan', 'work'])
    .nullable()
    .describe(
      'plan: 国民经济和社会发展计划; work: 政府工作报告; null where the title names neither',
    ),
  place: z
    .string()
    .nullable()
    .describe('the place it is about, from the title, the meeting or the submitter: 盘锦市'),
  deliveredOn: z.iso.date().nullable(),
  meeting: z.string().nullable(),
  submitter: z.string().nullable(),
  executionYear: z.int().nullable(),
  planYear: z.int().nullable(),
  source: z.object({
    file: z.string(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    length: z.int().nonnegative().describe('UTF-16 code units'),
  }),
  sections: z.array(sectionSchema),
  dropped: z.array(droppedSchema),
  excused: z.array(excusedSchema),
  placings: z.array(placingSchema),
  messages: z.array(messageSchema),
});

export type Dropped = z.infer<typeof droppedSchema>;
export type Excused = z.infer<typeof excusedSchema>;
export type Report = z.infer<typeof reportSchema>;
