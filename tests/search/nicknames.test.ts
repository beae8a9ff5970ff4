import { expect, test } from 'vitest';
import { fold } from '../../src/site/search/fold-for-search.ts';
import { matchLatin } from '../../src/site/search/match-latin.ts';
import { matchNames } from '../../src/site/search/match-names.ts';
import { buildNames } from '../../src/site/search/indicator-names.ts';
import { committed, readReport } from './report-sections.ts';

const { entries, synonyms } = committed;
const stated = readReport('panjin-2021');
const { names, latin } = buildNames([stated], entries, [], []);

const first = (typed: string): string | undefined => {
  const query = fold(typed).text;
  return matchLatin(query, names, latin, matchNames(query, names.entries)).named[0]?.entry.name;
};

/** What readers type, and the name of the indicator that must come first. */
const table: [typed: string, name: string][] = [
  ['GDP', '地区生产总值'],
  ['ＧＤＰ', '地区生产总值'],
  ['生产总值', '地区生产总值'],
  ['经济总量', '地区生产总值'],
  ['社零', '社会消费品零售总额'],
  ['消费品零售', '社会消费品零售总额'],
  ['低保', '城乡居民最低生活保障标准'],
  ['CPI', '居民消费价格指数'],
  ['物价', '居民消费价格指数'],
  ['规上工业', '规模以上工业增加值'],
  ['固投', '固定资产投资'],
  ['公共预算收入', '一般公共预算收入'],
  ['外资', '实际利用外资'],
  ['利用外资', '实际利用外资'],
  ['内资', '实际到位内资'],
  ['进出口', '进出口总额'],
  ['城镇居民收入', '城镇居民人均可支配收入'],
  ['失业率', '城镇登记失业率'],
  ['就业', '城镇新增就业'],
  ['新增城镇就业', '城镇新增就业'],
  ['R&D', '全社会研发支出占地区生产总值比重'],
  ['粮食', '粮食产量'],
  ['能耗', '万元地区生产总值能耗降低率'],
  ['单位GDP能耗', '万元地区生产总值能耗降低率'],
  ['空气优良天数', '空气优良天数'],
  ['5G基站', '新建5G基站'],
  ['吞吐量', '港口吞吐量'],
  ['贷款余额', '金融机构本外币贷款余额'],
  ['高企', '新增高新技术企业'],
  ['瞪羚', '“瞪羚”企业'],
  ['雏鹰企业', '新增雏鹰企业'],
  ['个转企', '“个转企”户数'],
  ['小升规', '“小升规”户数'],
  ['规升巨', '“规升巨”户数'],
  ['市场主体', '市场主体数量'],
  ['河蟹', '河蟹产量'],
  ['稻蟹', '稻蟹综合种养面积'],
  ['绿地', '新增城市绿地'],
  ['厕所', '无害化厕所普及率'],
  ['dqsczz', '地区生产总值'],
  ['shxfplsze', '社会消费品零售总额'],
  ['gdzctz', '固定资产投资'],
  ['czdjsyl', '城镇登记失业率'],
  ['jckze', '进出口总额'],
  ['liangshi', '粮食产量'],
  ['shiyelv', '城镇登记失业率'],
  ['diqushengchanzongzhi', '地区生产总值'],
  ['unemployment', '城镇登记失业率'],
  ['grain', '粮食产量'],
  ['consumer price', '居民消费价格指数'],
  ['财政收入', '一般公共预算收入'],
  ['外贸', '进出口总额'],
  ['零售额', '社会消费品零售总额'],
  ['研发投入', '全社会研发支出占地区生产总值比重'],
  ['高层次人才', '培养、引进省级以上高层次人才'],
  ['工业增加值', '规模以上工业增加值'],
  ['dibao', '城乡居民最低生活保障标准'],
  ['guding', '固定资产投资'],
  ['sheling', '社会消费品零售总额'],
];

test.each(table)('%s → %s', (typed, name) => {
  expect(first(typed)).toBe(name);
});

test.each(synonyms.map(({ says, means }) => [says, means]))(
  '%s leads to %s, which stands in a report',
  (_, means) => {
    expect(fold(stated.raw).text).toContain(fold(means).text);
  },
);
