import { expect, test } from 'vitest';
import { commitmentAt } from '../../../src/report/figures/context/commitment-at.ts';
import { oneSentenceReport } from '../genre/one-sentence-report.ts';
import { readText } from '../read-text.ts';

/** The text of each figure of a sentence and the word that commits to it, `-` where there is none. */
function commitments(part: 'results' | 'targets', sentence: string): string[] {
  const made = readText(oneSentenceReport(part, sentence).raw);
  if (!made.read) throw new Error('expected a readable report');
  return made.indicators
    .flatMap(({ observations }) => observations)
    .sort((one, other) => one.source.start - other.source.start)
    .map(({ text, commitment }) => `${text} ${commitment ?? '-'}`);
}

test.each<[why: string, sentence: string, expected: string[]]>([
  [
    'a word of result reaches over the list and the clause that names a measure',
    '力争新注册科技型中小企业30家、新增高新技术企业65家，全社会研发投入占地区生产总值比重达到2.8%以上。',
    ['30家 力争', '65家 力争', '2.8%以上 力争'],
  ],
  [
    'it ends where a clause opens with a verb',
    '力争港口吞吐量突破6000万吨，引进跨境电商企业10家。',
    ['突破6000万吨 力争', '10家 -'],
  ],
  ['and at a semicolon', '确保地区生产总值增长6%；进出口总额增长10%。', ['6% 确保', '10% -']],
  [
    'a word of action governs its own clause, list and all',
    '推进500户个体工商户“个转企”、30户企业“小升规”。',
    ['500户 推进', '30户 推进'],
  ],
  ['with what says how before it', '有序推动中储粮粮食仓储物流等20个支撑项目。', ['20个 推动']],
  ['and no clause after it', '推进学前教育普及普惠发展，新增公办幼儿园学位3500个。', ['3500个 -']],
  ['nor one that only states', '探索建立林长制，植树造林23万株。', ['23万株 -']],
  ['争取 that gets money binds to nothing', '争取中央预算内资金3亿元。', ['3亿元 -']],
])('%s', (_why, sentence, expected) => {
  expect(commitments('targets', sentence)).toEqual(expected);
});

test('what was reached is committed to by nothing', () => {
  expect(commitments('results', '推动45项重要改革事项。')).toEqual(['45项 -']);
});

test('a goal in words may begin with the word itself', () => {
  const text = '城乡居民收入增速力争高于全省平均水平。';
  expect(commitmentAt(text, text.indexOf('力争'))).toBe('力争');
});
