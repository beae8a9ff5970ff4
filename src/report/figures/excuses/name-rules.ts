import { NUMERAL } from '../../../language/numerals.ts';
import { oneOf } from '../../../language/one-of.ts';
import { anyOf, regex } from '../../../language/regex.ts';
import { CODED } from './coded-things.ts';
import { EDITIONS } from './editions.ts';
import type { ExcuseRule } from './rule.ts';

/** Numbers that are part of a name, a grade, a code or an edition. */
export const nameRules: readonly ExcuseRule[] = [
  {
    rule: 'placing',
    pattern:
      /(?<=(?:全省|全国|全市|国内|省内|世界|全球|国际|亚洲|中国|东北(?:地区)?))第一[家个例条座支台款艘项所单张块]/g,
    taught: ['开工建设全省第一条5G石化运输智慧路'],
    spares: ['第一批国家文化和旅游消费试点城市', '总量全省第一', '县第一人民医院'],
  },
  {
    rule: 'place-name',
    pattern: /[十百千万]年[^,;:。、\d]{0,2}[街巷](?![区道])/g,
    taught: ['打造百年福街、广厦艺术街'],
    spares: ['百年老店街区', '庆祝建党100周年', '实现十年规划,街道整治'],
  },
  {
    rule: 'edition',
    pattern: anyOf([
      regex`第[\d一二三四五六七八九十百〇]+${oneOf(EDITIONS)}`,
      regex`${NUMERAL}+次(?:、|和|会议|全会|全体)`,
      regex`${NUMERAL}+届`,
      regex`(?<=[届、])[一二三四五六七八九]中(?=、|全会)`,
      regex`(?<=党的)${NUMERAL}+大`,
    ]),
    taught: [
      '第四批援疆工作队',
      '盘锦市第八届人民代表大会第五次会议',
      '市委七届十四次、十五次全会',
      '党的十九大和十九届二中、三中、四中、五中全会精神',
    ],
    spares: ['总量全省第五', '总量全省第十一', '位居全省第二位', '全省第一条5G石化运输智慧路'],
  },
  {
    rule: 'grade',
    pattern: anyOf([
      /\d+A级?(?!市)/,
      /\d+[B-F]级/,
      /\d+(?:\.\d+)?级(?!泊位)/,
      /[一二两三四五六七八九]级/,
      /[一二三特]等奖/,
      // GDP860亿元 is a figure without a verb
      /(?<![A-Za-z&])(?!(?:GDP|CPI|PPI|PMI)\d)[A-Za-z]+[+_-]?\d+(?:\.\d+)?[A-Za-z]?/,
      /\d+(?:\.\d+)?(?:G|D|K|R|S|T|V)(?![A-Za-z])/,
    ]),
    taught: [
      '晋升5A级景区',
      'PM2.5年均浓度达到国家二级标准',
      '获得省科技进步二等奖',
      '新建5G基站',
      'G15高速',
      '有效应对5.7级地震',
    ],
    spares: ['达到5个A级景区', '28GB'],
  },
  {
    rule: 'stage',
    pattern: /[一二三四五六]期(?=项目|主体|工程|建设|等|[、,;。])/g,
    taught: ['宝来利安德巴赛尔一期项目投产', '推进中蓝二期、辽宁百思特达氮化镓等项目'],
    spares: ['举办培训班12期'],
  },
  {
    rule: 'list-number',
    pattern: anyOf([
      regex`^\(?${NUMERAL}+\)`,
      regex`^${NUMERAL}+、(?![一二三四五六七八九十百])`,
      regex`(?:^|[:;。])${NUMERAL}+是`,
      /^(?:\(\d{1,2}\)|\d{1,2}[.、](?!\d))/,
    ]),
    taught: [
      '(一)经济运行稳中向好',
      '二、2021年经济社会发展主要预期目标',
      '一是加快基地建设步伐',
      '1.实施市政道路建设',
      '(2)新增公交车',
    ],
    spares: ['三项目标全部完成', '一、二、三产业增加值', '1.5万亩高标准农田'],
  },
  {
    rule: 'list-name',
    pattern: anyOf([
      /\d+[强佳]/,
      /[百千十]+[强佳]/,
      /(?<=稳经济|民营经济|营商环境|高质量发展)\d+条/,
    ]),
    taught: ['辽东湾新区上榜中国化工园区30强', '2020年中国民营企业500强榜单', '配套制定稳经济40条'],
    spares: ['30家强企'],
  },
  {
    rule: 'plate',
    pattern: /(?:图|附表|附件|专栏)[\d一二三四五六七八九十]+(?![\d.个张幅件])/g,
    taught: ['生产总值增长9.6%(见图1)', '附件2'],
    spares: ['绘制地图12张'],
  },
  {
    rule: 'formula',
    pattern: /\d+(?:\+(?:\d+|[A-Za-z]+|[一-鿿]))+/g,
    taught: ['“党建引领、智慧治理”1+N系列方案', '构建“3+2”产业体系'],
    spares: ['增长1.2%'],
  },
  {
    rule: 'code',
    pattern: anyOf([
      regex`\d{3,5}(?=${CODED})`,
      /\d+号(?!召)/,
      /(?<=[省国县]道)[A-Z]?\d+/,
      /〔\d{4}〕\d+/,
      /\[\d{4}\]\d+/,
      /(?<=[一-龥])\d+(?=储气库|区块|井区)/,
      // a telephone, a mobile one
      /(?:\d{3,4}-)\d{7,8}/,
      /(?<!\d)1\d{10}(?!\d)/,
    ]),
    taught: ['8890平台诉求即时转办率', '雷61储气库项目', '12345热线', '国道305', '2号线'],
    spares: ['达到8890个平台', '500户'],
  },
  {
    rule: 'slogan',
    pattern: anyOf([
      /“[^”]{0,6}?[\d一二三四五六七八九十百千万]+[^”%元吨]{0,8}?”/,
      /“[\d一二两三四五六七八九十]+个\d[^”]{0,8}”/,
      /《[^》]*》/,
    ]),
    taught: [
      '实施“十项帮扶工程”',
      '做好“六稳”工作',
      '实现“十七连丰”',
      '“211”高校',
      '率先实现“3个95%”目标',
      '“两个10亿元”省级资金',
    ],
    spares: ['实现“个转企”507户'],
  },
  {
    rule: 'note-mark',
    pattern: /(?<=[^\s\d])\[\d{1,3}\](?!\d*号)/g,
    taught: ['落实“五位一体”[3]总体布局', '新增瞪羚企业[12]5家'],
    spares: ['盘政发[2021]5号', '增长[约]5%'],
  },
];
