import { predicateWords } from '../owners/predicate-words.ts';

/** Words after a number that go on about it and name nothing: 达到12.2万户同比增长7.3%, 突破千亿元大关. */
const continues =
  /^(?:的?(?:大关|关口|目标|任务|水平|以上|以下|左右|台阶|门槛|历史|规模|总目标|年度|好成绩|标准|速度|增速|比重|基础)|同比|环比|比|较|增长|增|下降|降|提高|提升|上升|减少|增加|扩大|[居列占]|位[居列]|排名?|为|是|和|及|与|、|以上|以下|左右|,|其中|全部|分别|均|每|或|到|至|达|均|的$|$)/;

/** The first place (past `from`) where a predicate begins; the length of the words when none does. */
export function predicateStart(words: string, from = 2): number {
  let first = words.length;
  for (const word of predicateWords) {
    const place = words.indexOf(word, from);
    if (place >= 0 && place < first) first = place;
  }
  return first;
}

/** What is counted when its noun stands after the number: 45项|重要改革事项, 58亿元|闲置资产; null when none does. */
export function nounAfter(tail: string): string | null {
  if (continues.test(tail) || !/^[\p{Script=Han}“《A-Za-z\d]/u.test(tail)) return null;
  const words = tail.replace(/^的/, '');
  const noun = words.slice(0, predicateStart(words)).replace(/[、和及与的等]+$/, '');
  return noun.length >= 2 ? noun : null;
}
