import { longestFirst } from '../../../language/one-of.ts';

/**
 * Nouns that measure something else and say little alone: after the same owner's 资产总额, a bare 利润 is its 利润.
 * Also the boundary at which a shared owner is split off a list: 市属国有企业资产总额、利润.
 */
export const measureNouns: readonly string[] = [
  // wealth and income
  '资产总额',
  '总资产',
  '净资产',
  '营业收入',
  '主营业务收入',
  '销售收入',
  '业务收入',
  '收入',
  '利润总额',
  '利润',
  '净利润',
  '利税',
  '利税总额',
  '税金',
  '税收',
  '税收收入',
  '纳税',
  '纳税额',
  // output
  '总产值',
  '产值',
  '工业产值',
  '增加值',
  '产量',
  '总产量',
  '产能',
  '总产',
  '单产',
  '发电量',
  '用电量',
  '供电量',
  // sales and contracts
  '销量',
  '销售额',
  '销售量',
  '交易额',
  '成交额',
  '合同额',
  '合同金额',
  '协议金额',
  '订单金额',
  '订单额',
  '意向金额',
  '均价',
  '单价',
  // investment and money
  '总投资',
  '计划总投资',
  '计划投资',
  '年度计划投资',
  '年度计划总投资',
  '投资',
  '投资额',
  '总投资额',
  '投资总额',
  '年度投资',
  '资金',
  '到位资金',
  '实际到位资金',
  '到位率',
  '余额',
  '存款余额',
  '贷款余额',
  // extent
  '总面积',
  '面积',
  '建筑面积',
  '造林面积',
  '播种面积',
  '总长度',
  '长度',
  '总里程',
  '里程',
  '库容',
  '蓄水量',
  '总装机容量',
  '装机容量',
  // amount
  '市场规模',
  '规模',
  '数量',
  '总量',
  '总额',
  '总分',
  '得分',
  '增速',
  // people and places for them
  '人数',
  '人次',
  '户数',
  '参保人数',
  '就业人数',
  '从业人员',
  '床位',
  '学位',
  '平均工资',
  '经营主体',
  '参展商',
  // traffic
  '吞吐量',
  '客运量',
  '货运量',
  '周转量',
  '客流量',
  '游客量',
  // shares and rates
  '占比',
  '比重',
  '比例',
  '市场占有率',
  '覆盖率',
  '完成率',
  '达标率',
  '普及率',
  '利用率',
  '参保率',
  '合格率',
  '满意率',
  '满意度',
  '即时转办率',
  '转办率',
  '办结率',
  '处理率',
];

/** 研发技术能力, 市场拓展能力: what an owner is able to do. */
const ability = /(?:研发|技术|创新|市场|拓展)+能力$/;

const byLength = longestFirst(measureNouns);

/** The measure that words end with, 利润 of 国有企业利润; none where they end with no such noun. */
export const measureNounAt = (words: string): string | undefined =>
  byLength.find((noun) => words.endsWith(noun)) ?? ability.exec(words)?.[0];

/** Whether words are such a noun alone. */
export const isMeasureNoun = (words: string): boolean => measureNounAt(words) === words;
