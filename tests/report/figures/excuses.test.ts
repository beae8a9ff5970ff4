import { expect, test } from 'vitest';
import { excuseNumbers, excuseRules } from '../../../src/report/figures/excuses/excuse.ts';
import { words } from '../../units.ts';
import { findNumerals } from '../../../src/report/figures/numbers/find-numerals.ts';

/** What becomes of the numerals of a text: excused ones with their rule, "百 place-name"; the others, "5 free". */
function fatesIn(text: string): string[] {
  const numerals = findNumerals(text, words.read);
  const excused = excuseNumbers(text, numerals);
  const free = numerals.filter((numeral) => !excused.has(numeral));
  return [
    ...free.map(({ written }) => `${written} free`),
    ...[...excused].map(([{ written }, rule]) => `${written} ${rule}`),
  ];
}

/** Of all other sentences that a rule must spare, every numeral is left free for a figure. */
const notFree: Record<string, string[]> = {
  打造百年福街: ['百 place-name'],
  第一批国家文化和旅游消费试点城市: ['第一 edition'],
  县第一人民医院: ['第一 edition'],
  百年老店街区: ['百 duration'],
  庆祝建党100周年: ['100 duration'],
  '实现十年规划,街道整治': ['十 duration'],
  全省第一条5G石化运输智慧路: ['第一 placing', '5 grade'],
  // 三 and 一、二、三 are no numerals there: 三项目标 counts goals without naming them, 三产业 is one word
  三项目标全部完成: [],
  '一、二、三产业增加值': [],
  '盘政发[2021]5号': ['2021 code', '5 code'],
  贯彻党的十九大精神: ['十九 edition'],
  '第一产业占8.5%': ['8.5 free', '第一 edition'],
};

for (const { rule, taught, spares } of excuseRules) {
  test.each([...taught])(`${rule} excuses a number of “%s”`, (text) => {
    expect(fatesIn(text).map((fate) => fate.split(' ')[1])).toContain(rule);
  });

  test.each([...spares])(
    `${rule} leaves the numbers of “%s” for a figure, or another rule`,
    (text) => {
      const fates = fatesIn(text);
      expect(fates.map((fate) => fate.split(' ')[1])).not.toContain(rule);
      const known = notFree[text];
      if (known) {
        expect(fates).toEqual(known);
      } else {
        expect(fates).not.toEqual([]);
        expect(fates.filter((fate) => !fate.endsWith(' free'))).toEqual([]);
      }
    },
  );
}

test('every sentence whose fate is told is one that a rule spares', () => {
  const spared = excuseRules.flatMap(({ spares }) => [...spares]);
  expect(Object.keys(notFree).filter((text) => !spared.includes(text))).toEqual([]);
});

test('百 of 百分点 is of a unit, no number that needs an excuse', () => {
  expect(
    findNumerals('低于考核目标1.8个百分点,提高两个百分点', words.read).map(
      ({ written }) => written,
    ),
  ).toEqual(['1.8', '两']);
});
