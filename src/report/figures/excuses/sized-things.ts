/** What stands before a size that is stated, and no part of a name: 新增30万吨炼化能力. */
export const STATED: readonly string[] = [
  '达',
  '达到',
  '突破',
  '超过',
  '新增',
  '完成',
  '实现',
  '近',
  '约',
  '产能',
  '规模',
  '能力',
  '量',
];

/** What a work's capacity is counted in. */
export const CAPACITY_UNITS: readonly string[] = [
  '吨',
  '兆瓦',
  '千瓦',
  '千伏',
  '标箱',
  '立方米',
  '平方米',
  '吉瓦',
  'MW',
  'GW',
  'KV',
  'kV',
  '头',
  '只',
  '羽',
];

/** Works that are named by their capacity: 30万吨原油码头. */
export const WORKS: readonly string[] = [
  '码头',
  '装置',
  '生产线',
  '项目',
  '工程',
  '基地',
  '机组',
  '航道',
  '电站',
  '储罐',
  '线路',
  '厂',
  '炼化',
  '石化',
];

/** Fragment: a work without its kind, as lists name it: 10万吨再生铝. */
export const ONE_OF_A_LIST = '\\d+(?:\\.\\d+)?万?(?:吨|千瓦|千伏|兆瓦)(?!级)[^,;:。%\\d]{2,24}';

/** What is classed by its size: 2亿元以上项目5个. */
export const SIZED: readonly string[] = [
  '项目',
  '企业',
  '商场',
  '基地',
  '园区',
  '集群',
  '产业',
  '镇',
  '村',
  '大户',
  '客户',
  '单位',
  '县区',
  '开发区',
  '公司',
  '集团',
];
