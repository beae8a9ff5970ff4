import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { typeset, untypeset } from '../../../src/site/text/punctuation.ts';

const cases: [source: string, shown: string][] = [
  ['2020年,面对疫情', '2020年，面对疫情'],
  ['增长7%,总量全省第三;固定', '增长7%，总量全省第三；固定'],
  ['各位代表:', '各位代表：'],
  ['计划(草案)的报告', '计划（草案）的报告'],
  ['河(湖)长制,开展', '河（湖）长制，开展'],
  ['助推黄(渤)海候鸟', '助推黄（渤）海候鸟'],
  ['(一)经济运行', '（一）经济运行'],
  ['《规划(2021-2035)》编制', '《规划（2021-2035）》编制'],
  ['“智慧治理”1+N系列,推进', '“智慧治理”1+N系列，推进'],
  ['9个5-30万吨级泊位', '9个5-30万吨级泊位'],
  ['增长6.5%左右;', '增长6.5%左右；'],
  ['1024*768分辨率', '1024*768分辨率'],
  ['人口1,024,000人', '人口1,024,000人'],
  ['上午8:30开会', '上午8:30开会'],
  ['比例3:1', '比例3:1'],
  ['完成AA+,其中', '完成AA+，其中'],
  ['落实5G,建设', '落实5G，建设'],
  ['易捷跨境(盘山)国际', '易捷跨境（盘山）国际'],
  ['Smith (2020), Jones', 'Smith (2020), Jones'],
  ['http://example.cn/?a=1', 'http://example.cn/?a=1'],
  ['好吗?好!', '好吗？好！'],
  ['三产比(一:二:三)', '三产比（一：二：三）'],
];

describe('typeset', () => {
  test.each(cases)('%s → %s', (source, shown) => {
    expect(typeset(source)).toBe(shown);
  });

  const text = fc.string({
    unit: fc.constantFrom(...'盘锦年,;:?!()（），2 1.5%A+-“”'),
    maxLength: 40,
  });
  test('keeps every offset: the same length, only marks change', () => {
    fc.assert(
      fc.property(text, (source) => {
        const shown = typeset(source);
        expect(shown).toHaveLength(source.length);
        expect(untypeset(shown)).toBe(untypeset(source));
      }),
    );
  });
  test('never touches a number, a time or a ratio', () => {
    const digits = fc.stringMatching(/^[0-9]{1,4}$/);
    const numbers = fc.tuple(digits, fc.constantFrom(',', ':'), digits);
    fc.assert(
      fc.property(numbers, ([a, mark, b]) => typeset(`共${a}${mark}${b}个`).includes(mark)),
    );
  });
});
