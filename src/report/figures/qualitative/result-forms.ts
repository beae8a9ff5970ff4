import type { Bound } from '../../../model/observation.ts';

/**
 * A form in which a result is stated in words that answer a goal or stand for a number. `pattern` finds the words at the end of a
 * clause; `of`, where there is one, is what the words before it must end with, since of other things they are no more than praise
 * (营商环境保持全省领先). `taught` quotes clauses that taught the form, `spares` look-alikes that it must leave.
 */
export interface ResultForm {
  rule: string;
  pattern: RegExp;
  of?: RegExp;
  bound: Bound;
  taught: readonly string[];
  spares: readonly string[];
}

/** Ends of the names of what is measured. */
const measure =
  /(?:率|量|额|值|度|数|占比|比重|指数|增速|面积|里程|浓度|水质|质量|排放|强度|余额|能力)$/;

/** The forms, in the order they are asked. */
export const resultForms: readonly ResultForm[] = [
  {
    rule: 'all-meet',
    pattern: /(?:全部|全面|均|都)达标$/,
    bound: 'exact',
    taught: ['国控省控断面水质全部达标'],
    spares: ['确保国控省控断面水质全部达标', '主要经济指标达标', '水质达标工程建成'],
  },
  {
    rule: 'at-zero',
    pattern: /(?:动态)?(?:为零|清零)$/,
    bound: 'exact',
    taught: ['国标线以下建档立卡贫困人口保持动态为零'],
    spares: ['推动存量问题动态清零', '创业从零起步'],
  },
  {
    rule: 'meets-standard',
    pattern: /达到(?:了)?(?:国家|省|国际|世界|欧盟)[^,;:。、]{0,10}标准$/,
    of: measure,
    bound: 'exact',
    taught: ['PM2.5年均浓度达到国家二级标准'],
    spares: ['力争PM2.5年均浓度达到国家二级标准', '村容村貌达到国家标准', '按国家二级标准建设'],
  },
  {
    rule: 'leads',
    pattern:
      /(?:继续|持续|始终|稳步)?(?:保持|稳居|处于|居)?(?:全省|全国|国内|全市|世界|全球|国际)领先(?:水平|地位)?$/,
    of: measure,
    bound: 'at-least',
    taught: ['8890平台诉求即时转办率、办结率保持全省领先', '手机摄像头产品市场占有率全国领先'],
    spares: ['营商环境保持全省领先', '办结率保持领先', '建成全国领先产业集群'],
  },
  {
    rule: 'full-coverage',
    pattern:
      /(?:(?:省|市|县|区|旗|乡|镇|街|村|社区|组|户)*[二三四五六]级|行政村|城乡|全域|无死角|无盲区|全(?:省|市|县|区))*全覆盖$/,
    bound: 'exact',
    taught: [
      '政务服务“好差评”实现市县乡村四级全覆盖',
      '村和社区养老服务机构实现全覆盖',
      '冬季取暖救助实现全覆盖',
      '实现疫情防控无死角全覆盖',
    ],
    spares: [
      '加快养老服务机构全覆盖',
      '实现全覆盖',
      '推进“一网通办”和政务服务“好差评”',
      '监测全覆盖体系不断完善',
    ],
  },
];
