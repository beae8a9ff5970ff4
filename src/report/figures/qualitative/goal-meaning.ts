/** 与经济增长|同步, 与GDP增长基本|同步: the words before 同步 name what is followed. */
const inStep = /(?:与|同|和)([^,;:。、]{2,16}?)(?:基本|大体|总体|保持)*同步/;

/** Words of growth at the end of what is followed, which say how it is meant and not what: 经济|增长. */
const ofGrowth = /(?:增长|发展|提高)?(?:速度|幅度|增速|增幅|水平)?$/;

/** What is followed, where the words stand in the text. */
export interface Followed {
  start: number;
  end: number;
}

/** Where the words stand that name what a goal goes in step with (与|经济增长|同步); null where it follows nothing. */
export function followedIn(goal: string): Followed | null {
  const found = inStep.exec(goal);
  if (found?.[1] === undefined) return null;
  const start = found.index + 1;
  return { start, end: start + found[1].length };
}

/** 经济增长, 全市经济发展; 民营经济 and 海洋经济 are parts of it. */
const economyItself = /^(?:全[国省市区县州盟旗]|本[省市区县州盟旗]|国民|地区|区域)?经济$/;

/** Names by which a report may measure its economy, the commonest first. */
const economy: readonly string[] = ['地区生产总值', '生产总值', '国内生产总值', 'GDP'];

/** The names of what is followed: 居民收入 of 居民收入增长, of 经济增长 those the economy is measured by. */
export function measuresFollowed(words: string): readonly string[] {
  const what = words.replace(ofGrowth, '');
  return economyItself.test(what) ? economy : [what];
}

/** 国控省控断面水质全部达标, 产品抽检全部合格: all there are meet their mark. */
const allMeet = /^(?:全部|全面|均|都)(?:达标|合格)$/;

/** Whether words that stand for a number say of all there are that they meet their mark. */
export const meansAll = (words: string): boolean => allMeet.test(words);
