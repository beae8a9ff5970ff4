import { expect, test } from 'vitest';
import { oneSentenceReport } from '../genre/one-sentence-report.ts';
import { errorsOf, readText } from '../read-text.ts';

/** Text and expression of each figure of a sentence of results; `-` where there is none. */
function read(sentence: string): string[] {
  const made = readText(oneSentenceReport('results', sentence).raw);
  if (!made.read) throw new Error('expected a readable report');
  expect(errorsOf(made)).toEqual([]);
  return made.indicators
    .flatMap(({ observations }) => observations)
    .sort((one, other) => one.source.start - other.source.start)
    .map(({ text, expression }) => `${text} ${expression?.text ?? '-'}`);
}

test.each<[sentence: string, expected: string[]]>([
  ['地区生产总值增长6.5%左右。', ['6.5%左右 增长6.5%左右']],
  ['地区生产总值增长 ６.５％。', ['６.５％ 增长 ６.５％']],
  ['城镇登记失业率控制在3%以内。', ['3%以内 控制在3%以内']],
  ['粮食总产量稳定在110万吨以上。', ['110万吨以上 稳定在110万吨以上']],
  ['闲置土地下降39.7%。', ['39.7% 下降39.7%']],
  ['森林覆盖率提高2个百分点。', ['2个百分点 提高2个百分点']],
  // the verb stands before the first of a list only, behind its number, or nowhere
  ['城镇居民收入、农村居民收入分别增长3.8%和8.5%。', ['3.8% 增长3.8%', '8.5% -']],
  ['规模以上工业企业营业收入保持20%以上增长。', ['20%以上 -']],
  ['全市民营经济税收增速达到16.6%。', ['16.6% -']],
  ['一般公共预算收入完成158.4亿元。', ['158.4亿元 -']],
  ['地区生产总值突破1300亿元。', ['突破1300亿元 -']],
])('%s', (sentence, expected) => {
  expect(read(sentence)).toEqual(expected);
});
