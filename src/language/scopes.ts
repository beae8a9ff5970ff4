/** The whole of a country, a province, a city or a county. */
const areas = [
  '全国',
  '国家',
  '国内',
  '全省',
  '省',
  '省内',
  '全省县级',
  '全自治区',
  '全疆',
  '全州',
  '全盟',
  '全市',
  '市内',
  '全区',
  '全县',
];

/** The world, or a part of it. */
const abroad = ['世界', '全球', '国际', '亚洲'];

/** A part of the country. */
const regions = [
  '东北',
  '东北三省',
  '东北地区',
  '西部',
  '西部地区',
  '中部',
  '中部地区',
  '中部六省',
  '中西部',
  '东部',
  '华东',
  '华北',
  '华南',
  '华中',
  '西南',
  '西北',
  '长三角',
  '珠三角',
  '京津冀',
  '关中',
  '内地',
  '沿海',
];

/** Those of its kind. */
const kinds = ['同行业', '行业', '同类', '同类城市', '同类地区', '全系统'];

/** Words for those among whom a place is taken: 全省第五, 位居西部地区第三位. */
export const scopes: readonly string[] = [...areas, ...abroad, ...regions, ...kinds];
