/** Facets of an owner that a rank or a growth may speak of; no indicator of their own. */
export const facets: ReadonlyMap<string, 'level' | 'growth'> = new Map<string, 'level' | 'growth'>([
  ['总量', 'level'],
  ['总额', 'level'],
  ['规模', 'level'],
  ['总数', 'level'],
  ['金额', 'level'],
  ['绝对值', 'level'],
  ['绝对数', 'level'],
  ['数量', 'level'],
  ['增速', 'growth'],
  ['增幅', 'growth'],
  ['增长速度', 'growth'],
  ['涨幅', 'growth'],
  ['增长率', 'growth'],
  ['降幅', 'growth'],
  ['增量', 'growth'],
  ['增长', 'growth'],
]);

/** Names that say themselves that they are a sum or a mean: 进出口总额, 人均可支配收入; a facet of level adds nothing to them. */
const saysLevel = /(?:总额|总量|总数|总值|总产值|规模)$|人均|户均|平均/;

/** A name with the facet that is spoken of: 地区生产总值总量, 进出口总额增速, but no 进出口总额总量. */
export const withFacet = (name: string, facet: string): string =>
  facets.get(facet) === 'level' && saysLevel.test(name) && !/生产总值$/.test(name)
    ? name
    : name + facet;
