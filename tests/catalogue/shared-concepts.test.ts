import { expect, test } from 'vitest';
import { z } from 'zod';
import { catalogueEntrySchema } from '../../src/model/catalogue.ts';
import { catalogueMatch } from '../../src/report/figures/identity/match-catalogue.ts';
import { readCatalogue } from './catalogue-file.ts';

const entries = z.array(catalogueEntrySchema).parse(readCatalogue('indicators.yaml'));
const match = catalogueMatch(entries, 'another-report');

/** What every report of the genre measures, under the names that reports of 2003 to 2026 give it; a line a concept. */
const concepts: [id: string, names: string][] = [
  [
    'gdp',
    '地区生产总值 生产总值 国内生产总值 全市生产总值 全省地区生产总值 全旗地区生产总值 本区生产总值 GDP',
  ],
  ['gdp-per-head', '人均地区生产总值 人均生产总值 人均GDP'],
  [
    'general-public-budget-revenue',
    '一般公共预算收入 地方一般公共预算收入 公共财政预算收入 地方公共财政预算收入 财政一般预算收入 地方财政一般预算收入 一般预算收入',
  ],
  ['fiscal-revenue', '财政总收入 全口径财政收入'],
  ['industrial-value-added', '规模以上工业增加值 规上工业增加值 规模以上工业企业增加值'],
  ['fixed-asset-investment', '固定资产投资 固定资产投资额 固定资产投资(不含农户)'],
  ['total-fixed-asset-investment', '全社会固定资产投资'],
  ['urban-fixed-asset-investment', '城镇固定资产投资'],
  ['retail-sales', '社会消费品零售总额 社会消费品零售额 社零总额'],
  [
    'imports-and-exports',
    '进出口总额 外贸进出口总额 外贸进出口总值 进出口总值 外贸进出口 货物进出口总额',
  ],
  [
    'urban-disposable-income',
    '城镇居民人均可支配收入 城镇常住居民人均可支配收入 城市居民人均可支配收入',
  ],
  [
    'rural-disposable-income',
    '农村居民人均可支配收入 农村常住居民人均可支配收入 农民人均可支配收入',
  ],
  ['rural-net-income', '农民人均纯收入 农村居民人均纯收入'],
  ['disposable-income', '居民人均可支配收入 全体居民人均可支配收入 城乡居民人均可支配收入'],
  ['urban-registered-unemployment-rate', '城镇登记失业率 登记失业率'],
  ['urban-surveyed-unemployment-rate', '城镇调查失业率 调查失业率'],
  ['new-urban-jobs', '城镇新增就业 新增城镇就业 城镇新增就业人数'],
  ['consumer-price-index', '居民消费价格 居民消费价格指数 居民消费价格总水平 居民消费价格涨幅 CPI'],
  ['grain-output', '粮食总产量 粮食产量 粮食总产'],
  [
    'energy-use-per-grp',
    '单位地区生产总值能耗 单位生产总值能耗 单位国内生产总值能耗 万元GDP能耗 万元生产总值能耗 万元地区生产总值能耗 能耗强度',
  ],
  ['energy-intensity', '万元地区生产总值能耗降低率 单位GDP能耗降低率 万元GDP能耗下降率'],
];

test.each(concepts)('%s is known as %s', (id, names) => {
  const missed = names.split(' ').filter((name) => match(name)?.id !== id);
  expect(missed).toEqual([]);
});

test('what differs in kind or scope is another thing', () => {
  for (const name of ['限额以上社会消费品零售总额', '工业固定资产投资', '人均粮食产量'])
    expect(concepts.map(([id]) => id)).not.toContain(match(name)?.id);
});

/** Names once taken for another's alias, though their scope or kind is another; null where no entry stands for them. */
const apart: [name: string, id: string | null][] = [
  ['城镇净增就业', 'net-urban-employment'],
  ['净增高新技术企业', 'net-new-high-tech-enterprises'],
  ['地方财政收入', 'local-fiscal-revenue'],
  ['新增减税降费', null],
  ['到位外资', null],
  ['实际利用境外资金', null],
];

test.each(apart)('%s is no other name of what it was taken for', (name, id) => {
  expect(match(name)?.id ?? null).toBe(id);
});
