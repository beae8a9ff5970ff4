/**
 * Nouns that measure something else and say little alone: after the same owner's 资产总额, a bare 利润 is its 利润.
 * Also the boundary at which a shared owner is split off a list: 市属国有企业资产总额、利润.
 */
export const measureNouns: readonly string[] =
  '资产总额 总资产 净资产 营业收入 主营业务收入 销售收入 业务收入 收入 利润总额 利润 净利润 利税 利税总额 税金 税收 税收收入 纳税 纳税额 总产值 产值 工业产值 增加值 产量 总产量 产能 销量 销售额 销售量 交易额 成交额 合同额 合同金额 协议金额 订单金额 订单额 意向金额 签约金额 总投资 计划总投资 计划投资 年度计划投资 年度计划总投资 投资 投资额 总投资额 投资总额 完成投资 年度投资 总面积 面积 建筑面积 总长度 总里程 里程 长度 总分 得分 市场规模 规模 数量 总量 余额 存款余额 贷款余额 资金 总额 人数 人次 户数 覆盖率 完成率 达标率 普及率 利用率 参保率 参保人数 合格率 满意率 满意度 即时转办率 转办率 办结率 处理率 增速 占比 比重 比例 平均工资 均价 单价 吞吐量 客运量 货运量 周转量 发电量 用电量 供电量 库容 蓄水量 总装机容量 装机容量 到位资金 实际到位资金 到位率 就业人数 从业人员 床位 学位 造林面积 播种面积 总产 单产 经营主体 参展商 客流量 游客量 市场占有率 研发技术能力 市场拓展能力'.split(
    ' ',
  );

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

/** Names of one thing that hold a 和 or 、 and are never split. */
export const wholeNames: readonly string[] = [
  '科学研究和技术服务业',
  '社会保障和就业',
  '信息传输、软件和信息技术服务业',
  '文化、体育和娱乐业',
  '租赁和商务服务业',
  '水利、环境和公共设施管理业',
  '居民服务、修理和其他服务业',
  '交通运输、仓储和邮政业',
  '批发和零售业',
  '住宿和餐饮业',
  '电力、热力、燃气及水生产和供应业',
  '卫生和社会工作',
  '公共管理、社会保障和社会组织',
  '计算机、通信和其他电子设备制造业',
  '软件和信息技术服务业',
  '专利和商标',
  '农产品和食品',
  '研究与试验发展',
  '居民服务和其他服务业',
  '批发和零售',
  '住宿和餐饮',
  '养老和托育',
  '城乡居民',
  '老年人和残疾人',
  '国民经济和社会发展',
  '二氧化碳和',
  '大学生和农民工',
];
