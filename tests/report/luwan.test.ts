import { units } from '../units.ts';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readReport } from '../../src/report/index.ts';

const bytes = readFileSync('tests/fixtures/second-report/luwan-2022.txt');
const identity = { id: 'luwan-2022', file: 'luwan-2022.txt', sha256: '0'.repeat(64) };
const made = readReport(bytes, identity, { entries: [], units });
if (!made.read) throw new Error('the report was refused');
const { report, indicators } = made;
const observations = indicators.flatMap((indicator) =>
  indicator.observations.map((one) => ({ name: indicator.name, ...one })),
);

test('the place and the parts of the title are those of this report', () => {
  expect(report).toMatchObject({
    place: '芦湾市',
    genre: 'plan',
    titleParts: {
      lead: '关于芦湾市',
      first: '2021年国民经济和社会发展计划执行情况',
      joint: '与',
      second: '2022年国民经济和社会发展计划（草案）',
      tail: '的报告',
    },
  });
});

test('figures carry the word that says what they are', () => {
  const spoken = observations.flatMap(({ expression }) => expression?.text ?? []);
  expect(spoken.filter((words) => !words.startsWith('增长'))).toEqual([
    '提高1.7个百分点',
    '控制在4%以内',
    '提高5%',
    '稳定在83万吨以上',
  ]);
  expect(spoken.filter((words) => words.startsWith('增长'))).toContain('增长近1倍');
});

test('two incomes go in step with the economy, which this report measures by its gross product', () => {
  const { id } = indicators.find(({ name }) => name === '地区生产总值') ?? { id: 'none' };
  const following = observations.filter(({ follows }) => follows);
  expect(following.map(({ name, follows }) => [name, follows?.text, follows?.indicator])).toEqual([
    ['城镇居民人均可支配收入', '经济增长', id],
    ['农村居民人均可支配收入', '经济增长', id],
  ]);
});

test('the laws hold', () => {
  expect(report.messages.filter(({ severity }) => severity === 'error')).toEqual([]);
});
