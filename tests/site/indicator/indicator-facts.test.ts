import { expect, test } from 'vitest';
import { indicatorFacts } from '../../../src/site/indicator/indicator-facts.ts';
import { data, entry, from, indicator } from '../make-data.ts';

const spending = indicator('rd-share', [from('2020 2.83%'), from('2021 2.8%以上')], '研发支出占比');
spending.observations[0]!.subject = '研发支出占比';
spending.observations[1]!.subject = '研发投入占比';

const entries = [
  entry({
    id: 'rd-share',
    english: 'R&D share',
    direction: 'neither',
    kind: 'ratio',
    related: [{ id: 'rd', reason: '一为比重,一为金额', differs: 'kind' }],
  }),
  entry({ id: 'rd', definition: { text: '研发经费。', source: '《统计年鉴》' } }),
];

test('an indicator says under which other names the report states it, and where', () => {
  const { here } = indicatorFacts(data([spending], entries), spending);
  expect(here.map(({ name }) => name)).toEqual(['研发投入占比']);
  expect(here[0]?.href).toMatch(/#/);
});

test('other names are listed shortest first, in Chinese punctuation', () => {
  const gdp = { ...indicator('gdp', [from('2020 1亿元')]), aliases: ['生产总值(GDP)', 'GDP'] };
  expect(indicatorFacts(data([gdp]), gdp).aliases).toEqual(['GDP', '生产总值（GDP）']);
});

test('what readers only search it by is no other name', () => {
  const capital = { ...indicator('capital', [from('2020 1亿元')]), aliases: ['实际外资', '外资'] };
  const known = [entry({ id: 'capital', nicknames: ['外资'] })];
  expect(indicatorFacts(data([capital], known), capital).aliases).toEqual(['实际外资']);
});

test('a place or score is neither a stand nor a sum', () => {
  const score = indicator('score', [from('2020 1亿元')]);
  const known = [entry({ id: 'score', kind: 'rank' })];
  expect(indicatorFacts(data([score], known), score).nature).toBeNull();
});

test('kind and direction are the conventions of the catalogue, in words', () => {
  expect(indicatorFacts(data([spending], entries), spending)).toMatchObject({
    english: 'R&D share',
    nature: '比率、均值、指数或标准',
    direction: '中性指标',
    definition: null,
  });
});

test('a link is shown on both its pages with its reason and how the two differ, and only where both are stated', () => {
  const amount = indicator('rd', [from('2020 5亿元')], '研发经费');
  const both = data([spending, amount], entries);
  expect(indicatorFacts(both, amount)).toMatchObject({
    definition: { text: '研发经费。', source: '《统计年鉴》' },
    related: [{ name: '研发支出占比', reason: '一为比重，一为金额', differs: '口径不同' }],
  });
  expect(indicatorFacts(both, spending).related.map(({ name }) => name)).toEqual(['研发经费']);
  expect(indicatorFacts(data([spending], entries), spending).related).toEqual([]);
});

test('an indicator the catalogue does not know keeps the names of the text', () => {
  expect(indicatorFacts(data([spending]), spending)).toMatchObject({
    english: null,
    theme: null,
    nature: null,
    direction: null,
    definition: null,
  });
});
