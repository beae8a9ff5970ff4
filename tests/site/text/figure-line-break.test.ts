import { expect, test } from 'vitest';
import { figureLineBreak } from '../../../src/site/text/figure-line-break.ts';

const cases: [words: string, lead: string, core: string][] = [
  ['510个', '', '510个'],
  ['全省第五', '', '全省第五'],
  ['增长10%以上', '', '增长10%以上'],
  ['稳定在110万吨以上', '稳定在', '110万吨以上'],
  ['控制在全省平均水平以下', '控制在全省平均水平以下', ''],
  ['突破1300亿元', '', '突破1300亿元'],
  ['加快盘锦港30万吨原油码头等基础设施建设', '加快盘锦港30万吨原油码头等基础设施建设', ''],
];

for (const [words, lead, core] of cases) {
  test(`${words} may break only before its number`, () => {
    expect(figureLineBreak(words)).toEqual({ lead, core });
  });
}
