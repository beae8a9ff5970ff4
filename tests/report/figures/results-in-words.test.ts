import { expect, test } from 'vitest';
import { findResults } from '../../../src/report/figures/qualitative/find-results.ts';
import { resultForms } from '../../../src/report/figures/qualitative/result-forms.ts';
import { oneSentenceReport } from '../genre/one-sentence-report.ts';
import { readText } from '../read-text.ts';

for (const { rule, pattern, taught, spares } of resultForms) {
  test.each([...taught])(`${rule} takes “%s”`, (clause) => {
    const [result, ...others] = findResults(clause, []);
    expect(others).toEqual([]);
    expect(pattern.test(clause.slice(result?.start))).toBe(true);
    expect(result?.end).toBe(clause.length);
  });

  test.each([...spares])(`${rule} leaves “%s”`, (clause) => {
    expect(findResults(clause, [])).toEqual([]);
  });
}

/** Subject, bound and text of each observation of a sentence. */
function read(part: 'results' | 'targets', sentence: string): string[] {
  const made = readText(oneSentenceReport(part, sentence).raw);
  if (!made.read) throw new Error('expected a readable report');
  return made.indicators
    .flatMap(({ observations }) => observations)
    .sort((one, other) => one.source.start - other.source.start)
    .map(({ subject, measure, bound, text }) => `${subject} ${measure} ${bound} “${text}”`);
}

test.each<[sentence: string, expected: string[]]>([
  [
    '国控省控断面水质全部达标。',
    ['国控断面水质 qualitative exact “全部达标”', '省控断面水质 qualitative exact “全部达标”'],
  ],
  [
    '8890平台诉求即时转办率、办结率保持全省领先。',
    [
      '8890平台诉求即时转办率 qualitative at-least “保持全省领先”',
      '8890平台诉求办结率 qualitative at-least “保持全省领先”',
    ],
  ],
  [
    '组建11个工作组，实现疫情防控无死角全覆盖。',
    ['工作组 level exact “11个”', '疫情防控 qualitative exact “无死角全覆盖”'],
  ],
  ['村和社区养老服务机构实现全覆盖。', ['村和社区养老服务机构 qualitative exact “全覆盖”']],
  // the digits in it are the result
  ['断面水质达标率达到100%。', ['断面水质达标率 level exact “100%”']],
])('%s', (sentence, expected) => {
  expect(read('results', sentence)).toEqual(expected);
});

test('what is planned in such words is no result', () => {
  expect(read('targets', '国控省控断面水质全部达标。')).toEqual([]);
});
