import { expect, test } from 'vitest';
import { readText } from '../read-text.ts';

/** An invented report whose first part has this title and these paragraphs; what it plans for is 2026. */
const report = (title: string, paragraphs: readonly string[]) =>
  [
    '政府工作报告',
    '——2026年1月12日在云溪县第十八届人民代表大会第六次会议上',
    '各位代表：',
    '现在，我代表县人民政府，向大会报告工作，请予审议。',
    `一、${title}`,
    ...paragraphs,
    '二、2026年重点工作',
    '做好今年工作意义重大。',
  ].join('\n');

/** The period of each figure, by its number. */
function periods(text: string): string[] {
  const made = readText(text);
  if (!made.read) throw new Error('expected a readable report');
  return made.indicators
    .flatMap(({ observations }) => observations)
    .sort((one, other) => one.source.start - other.source.start)
    .map(({ period, text: written }) => `${written} ${period}`);
}

const years = '这五年，我们一心一意抓产业。新建学校12所。';
const year = '各位代表！刚刚过去的2025年，是云溪发展极不平凡的一年。新建桥梁3座。';
const section = '（一）产业发展提质增效。新增规模以上企业26户。';

const cases: [why: string, title: string, paragraphs: string[], expected: string[]][] = [
  [
    'a part of several years and of one: the year holds for the sections after it',
    '“十四五”时期和2025年工作回顾',
    [years, year, section],
    ['12所 2021/2025', '3座 2025', '26户 2025'],
  ],
  [
    'the other way about',
    '2025年和“十四五”时期工作回顾',
    [
      '2025年，我们迎难而上。',
      section,
      '2025年目标任务圆满完成，标志着“十四五”胜利收官。',
      '这是发展质量显著提升的五年。新建学校12所。',
      '民生福祉不断增进。新建卫生院5所。',
    ],
    ['26户 2025', '12所 2021/2025', '5所 2021/2025'],
  ],
  [
    'sections whose titles say which',
    '过去五年和2025年工作回顾',
    [
      '（一）“十四五”时期发展成就',
      '综合实力显著增强。新建学校12所。',
      '（二）2025年工作',
      '产业发展提质。新建桥梁3座。',
    ],
    ['12所 2021/2025', '3座 2025'],
  ],
  [
    'a part of one year: a look back on five holds to the end of its section',
    '2025年工作回顾',
    [
      section,
      '“十四五”时期，全县上下砥砺前行。',
      '——新建学校12所。',
      '（二）民生改善。新建桥梁3座。',
    ],
    ['26户 2025', '12所 2021/2025', '3座 2025'],
  ],
  [
    'a paragraph of one year in a look back on several does not hold',
    '过去五年工作回顾',
    ['刚刚过去的2025年，新建桥梁3座。', '产业发展提质增效。新建学校12所。'],
    ['3座 2025', '12所 2021/2025'],
  ],
  [
    'a year that closes several is no turn',
    '“十四五”时期和2025年工作回顾',
    ['2025年，生产总值达到98亿元、年均增长7%。', '教育事业加快发展。新建学校12所。'],
    ['98亿元 2025', '7% 2021/2025', '12所 2021/2025'],
  ],
];

test.each(cases)('%s', (_why, title, paragraphs, expected) => {
  expect(periods(report(title, paragraphs))).toEqual(expected);
});
