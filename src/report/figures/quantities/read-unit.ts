import { classifiers, measureUnits, multiplierWords, perUnits } from './unit-words.ts';

const either = (words: readonly string[]) =>
  [...words].sort((one, other) => other.length - one.length).join('|');

const head = new RegExp(
  `(?:${either(multiplierWords)})?(?:${either([...measureUnits, ...classifiers])})`,
  'y',
);
const tail = new RegExp(`/(?:${either(perUnits)})`, 'y');
const multiplier = new RegExp(either(multiplierWords), 'y');

/**
 * Words in which a counting word is only the beginning of another word, so that the number before it has no unit:
 * 2020人均 is no count of people, 8890平台 no count of anything.
 */
const falseStarts =
  /(?:人均|人民|人大|家庭|家居|项目|条例|行业|行动|行政|道路|面积|类似|批发|本外币|分布|分类|分项|分别|方面|方案|方式|方向|部门|组织|组建|门类|点对点|台账|单位|市场|市民|市级|市区|县域|县级|村级|村民|镇级|成果|成立|成功|成效|成为|层次|班子|节能|节约|位置|集群|集中|集团|度假|度电|例行|次数|期间|期末|期货|件数|轮动|所有|所属|所在|双向|对口|对外|对接|米粉|头部|位居|位列)/y;

/** Reads the unit that begins at `place`, as written; null when none does. A multiplier alone is one: 突破100万. */
export function readUnit(text: string, place: number): string | null {
  multiplier.lastIndex = place;
  const times = multiplier.exec(text)?.[0] ?? '';
  falseStarts.lastIndex = place + times.length;
  const noUnit = falseStarts.test(text);
  head.lastIndex = place;
  const found = head.exec(text);
  if (found === null || noUnit) return times === '' ? null : times;
  tail.lastIndex = place + found[0].length;
  return found[0] + (tail.exec(text)?.[0] ?? '');
}
