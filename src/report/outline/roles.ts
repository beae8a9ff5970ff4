import type { Part } from './outline.ts';

/** What a part does: look back on a year, on several years, or ahead. */
export type PartRole = Part['role'];

/** In order; the first that a part's heading matches decides. Comments quote headings of the genre. */
const ROLE_CUES: readonly { role: PartRole; pattern: RegExp }[] = [
  // “十三五”时期经济社会发展成就; 过去五年工作回顾; 五年来
  {
    role: 'review',
    pattern:
      /(“?十[一二三四五]五”?|五年|\d{4}[-—–~至]\d{4}年).*(回顾|成就|成效|成绩|情况|历程)|五年来/,
  },
  // 2020年国民经济和社会发展计划执行情况; 2020年工作回顾
  { role: 'results', pattern: /(执行|完成|运行|进展|落实)情况|回顾|总结|成绩|成效|过去一年/ },
  // 2021年经济社会发展主要预期目标和重点任务; 2021年工作安排
  {
    role: 'plan',
    pattern: /目标|任务|安排|部署|打算|计划|建议|展望|举措|措施|要求|重点|思路|规划|建设/,
  },
];

/**
 * Role of a part from its heading; without a cue the first part looks back when another follows, the others look ahead.
 */
export function roleOf(title: string | null, number: number, parts: number): PartRole {
  const cue = ROLE_CUES.find(({ pattern }) => title !== null && pattern.test(title));
  return cue?.role ?? (number === 1 && parts > 1 ? 'results' : 'plan');
}
