import { oneOf } from '../../../language/one-of.ts';

/** Whom a platform or a hotline serves, where it says so. */
const servants = ['政务', '便民', '市民', '民生', '公共'];

const platforms = ['平台', '热线'];

/** What is planned or done under a number. */
const undertakings = [
  '工程',
  '计划',
  '行动',
  '战略',
  '项目库',
  '规划',
  '体系',
  '发展',
  '产业',
  '模式',
  '工作法',
];

const roads = ['国道', '省道', '县道', '铁路'];

const others = ['油田', '部队'];

/** Fragment: what a code stands before: 12345热线, 305国道, 8890便民服务平台. */
export const CODED = `(?:${oneOf(servants)}?(?:服务)?${oneOf(platforms)}|${oneOf([...undertakings, ...roads, ...others])})`;
