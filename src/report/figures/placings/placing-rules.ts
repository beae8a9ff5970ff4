import { YEAR } from '../../../language/years.ts';
import { regexAll } from '../../../language/regex.ts';

/**
 * A rule that finds phrases which claim a standing without an N-th: `pattern` (global) matches the phrase in canonical text.
 * `taught` quotes text that taught the rule, `spares` look-alikes that it must leave.
 */
export interface PlacingRule {
  rule: string;
  pattern: RegExp;
  taught: readonly string[];
  spares: readonly string[];
}

/** Among whom. */
const among = /(?:全省|全国|全市|国内|省内|世界|全球|国际|亚洲|中国|全东北|东北地区?)/;
/** What is counted when the first of its kind is. */
const counted = /[家个例条座支台款艘项所单张块]/;

/** All rules. */
export const placingRules: readonly PlacingRule[] = [
  {
    rule: 'first-of-its-kind',
    pattern: regexAll`${among}(?:首(?:创|批|${counted})|第一${counted})`,
    taught: [
      '在全省首创“金融顾问”工作制度',
      '开工建设全省第一条5G石化运输智慧路',
      '全省首家信息系统启动运行',
      '成为全国首批居家和社会养老服务改革试点',
    ],
    spares: [
      '盘锦成为第一批国家文化和旅游消费试点城市',
      '第四批全国旅游标准化示范单位',
      '总量全省第一',
      '举办全国首届博览会',
      '成功举办第五届冰凌穿越赛',
    ],
  },
  {
    rule: 'superlative',
    pattern: regexAll`${among}最(?:大|长|高|早|多|新|先进|完整)(?!限度|程度|化)`,
    taught: ['成为全国最大的“退养还湿”单体工程'],
    spares: ['成功举办中国最北海岸线冰凌穿越赛', '最大限度释放潜力', '全市最低生活保障标准'],
  },
  {
    rule: 'ahead',
    pattern: regexAll`${among}(?:遥遥)?领先`,
    taught: ['诉求即时转办率、办结率保持全省领先', '市场占有率全国领先'],
    spares: ['保持领先', '增速领先全省平均水平', '蝉联全国文明城市'],
  },
  {
    rule: 'among-the-first',
    pattern: regexAll`(?:走在|排名|排在|位居|位列|稳居|跻身|进入|处于|居|列)(?:了)?${among}(?:同类城市)?(?:前列(?!腺)|上游|第一(?:方阵|梯队))`,
    taught: ['主要经济指标持续走在全省前列', '主要经济指标排名全省前列'],
    spares: ['位居全省第二位', '排名国内第一', '走在前面', '列入国家重要项目'],
  },
  {
    rule: 'listed',
    pattern: regexAll`(?<=(?:上榜|进入|入围|入选|跻身|荣登|登上|列入|获评|评为|成为|位列)(?:了)?)(?:${YEAR}年?度?)?(?:中国|全国|全省|世界|全球|亚洲|辽宁省?)[^,;:。、\d]{0,8}\d+强`,
    taught: [
      '辽东湾新区上榜中国化工园区30强',
      '3户大型民营石化企业进入2020年中国民营企业500强榜单',
    ],
    spares: ['引进世界500强企业3家', '5户企业入选辽宁“瞪羚”企业名单'],
  },
];
