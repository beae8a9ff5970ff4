import { expect, test } from 'vitest';
import { excuseNumbers, excuseRules } from '../../../src/report/figures/excuses/excuse.ts';
import { lexNumbers } from '../../../src/report/figures/numbers/lex-numbers.ts';

/** The rules that excuse numerals of a text. */
const rulesFor = (text: string): string[] => [...excuseNumbers(text, lexNumbers(text)).values()];

for (const { rule, taught, spares } of excuseRules) {
  test.each([...taught])(`${rule} excuses a number of “%s”`, (text) => {
    expect(rulesFor(text)).toContain(rule);
  });

  test.each([...spares])(`${rule} leaves the numbers of “%s”`, (text) => {
    expect(rulesFor(text)).not.toContain(rule);
  });
}

test('百 of 百分点 is of a unit, no number that needs an excuse', () => {
  expect(
    lexNumbers('低于考核目标1.8个百分点,提高两个百分点').map(({ written }) => written),
  ).toEqual(['1.8', '两']);
});
