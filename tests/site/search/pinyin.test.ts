import { expect, test } from 'vitest';
import { syllables } from '../../../src/site/search/pinyin.ts';

test.each([
  ['地区生产总值', 'di qu sheng chan zong zhi'],
  ['占比重', 'zhan bi zhong'],
  ['重复建设', 'chong fu jian she'],
  ['盘锦银行', 'pan jin yin hang'],
  ['执行情况', 'zhi xing qing kuang'],
  ['增长', 'zeng zhang'],
  ['计划执行情况', 'ji hua zhi xing qing kuang'],
  ['“链长制”', '“ lian zhang zhi ”'],
  ['行业重组', 'hang ye chong zu'],
  ['工作总基调', 'gong zuo zong ji diao'],
  ['长输管道', 'chang shu guan dao'],
  ['长寿乐产业融合示范园', 'chang shou le chan ye rong he shi fan yuan'],
  ['音乐', 'yin yue'],
  ['退养还湿', 'tui yang huan shi'],
  ['还款', 'huan kuan'],
  ['5G基站', '5 g ji zhan'],
  ['失业率', 'shi ye lv'],
  ['PM2.5', 'p m 2 . 5'],
])('%s is read %s', (name, expected) => {
  expect(syllables(name).join(' ')).toBe(expected);
});
