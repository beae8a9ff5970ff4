import { expect, test } from 'vitest';
import { oneSentenceReport } from '../genre/one-sentence-report.ts';
import { readText } from '../read-text.ts';

/** Measure, value and verb of each figure of a sentence of results; `-` where there is no verb. */
function verbs(sentence: string): string[] {
  const made = readText(oneSentenceReport('results', sentence).raw);
  if (!made.read) throw new Error('expected a readable report');
  return made.indicators
    .flatMap(({ observations }) => observations)
    .sort((one, other) => one.source.start - other.source.start)
    .map(({ measure, value, verb }) => `${measure} ${value ?? ''} ${verb ?? '-'}`);
}

test.each<[sentence: string, expected: string[]]>([
  ['城市水质指数同比改善24.6%。', ['growth 24.6 改善']],
  ['粮食产量下降3.2%，增幅低于全省2.1个百分点。', ['growth -3.2 下降', 'difference -2.1 低于']],
  ['规模以上工业企业利润比全国平均水平高2个百分点。', ['difference 2 高']],
  ['压减行政审批事项30%。', ['growth -30 压减']],
  ['规模以上工业企业营业收入保持20%以上增长。', ['growth 20 增长']],
  // a noun of change names the measure, and a level has no verb of change
  ['全市民营经济税收增速达到16.6%。', ['growth 16.6 -']],
  ['特困人员救助供养标准提高至1095元/月。', ['level 1095 -']],
  ['提升5个国家地理标志产品品牌价值。', ['level 5 -']],
])('%s', (sentence, expected) => {
  expect(verbs(sentence)).toEqual(expected);
});
