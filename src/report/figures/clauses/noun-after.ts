import { YEAR } from '../../../language/years.ts';
import { NUMERAL } from '../../../language/numerals.ts';
import { regex, regexAll } from '../../../language/regex.ts';
import type { IsKnown } from '../owners/split-list.ts';
import { predicateWords } from '../owners/predicate-words.ts';

/** Words after a number that go on about it and name nothing: 达到12.2万户同比增长7.3%, 突破千亿元大关. */
const continues =
  /^(?:的?(?:大关|关口|目标|任务|水平|以上|以下|左右|台阶|门槛|历史(?!文化|名)|规模(?!以上|化)|总目标|年度(?:预期)?(?:目标|计划)|好成绩|标准(?!化|地)|速度|增速|比重|基础(?!设施|养老))|同比|环比|比|较|增长|增|下降|降|提高|提升|上升|减少|增加|扩大|[列占]|居(?!家|民|住)|位[居列]|排名?|为|是|和|及|与|、|以上|以下|左右|,|其中|全部|分别|均|每|或|到|至|达|均|的$|$)/;

/** Nouns that hold a predicate's letters: 规模以上工业增加值, 社区居家养老服务中心. */
const measures = /增加值|增长率|覆盖率|完成率|落实率|居家|居民|居住|民居/g;

/** The first place (past `from`) where a predicate begins; the length of the words when none does. */
export function predicateStart(words: string, from = 2): number {
  let first = words.length;
  const masked = words.replace(measures, (word) => '值'.repeat(word.length));
  for (const word of predicateWords) {
    const place = masked.indexOf(word, from);
    if (place >= 0 && place < first) first = place;
  }
  return first;
}

/** Predicates that tell which things are counted, not how they fare: 3户重点企业|入选辽宁“瞪羚”企业名单. */
const telling = /^(?:入选|入围|进入|列入|纳入|获评|获批|荣获|获得|实现|通过|赴)/;

/** What of such a predicate is dropped: the year before a list, the list itself, a joint. */
const aroundTelling = regexAll`${YEAR}年度?|(?:榜单|名单|称号)$|[、和及与]$`;

/** What became of things counted before: 16项主要指标中,12项|完成或超额完成计划. */
const fared =
  /^(?:未|已|超额|提前|均)*(?:完成|达到|实现|好于|高于|低于|超过|落后于)(?=或|及|和|了|年|计划|预期|目标|全年|全市|全省|时间|序时|进度|任务|$)/;

/** 外贸出口2042亿美元|实现十八连冠 tells how the amount stands. */
const goesUp = regex`^(?:实现(?:${NUMERAL}+连|翻番|倍增|历史性|正增长|两位数)|再创|创历史|创新高|稳居|跃居)`;

/** 11个|县(市、区)|通过评估认定: nouns of one character. */
const shortNoun = /^[县区镇乡村旗]/;

/** A noun counted after its number, and the predicate that tells which: empty where it does not. */
export interface CountedNoun {
  noun: string;
  which: string;
  /** what is counted is being built and not there yet: 9个泊位|加快建设 */
  underWay: boolean;
}

/** 9个泊位|加快建设 */
const beingBuilt = /^(?:正在|加快|有序|全面)(?:推进)?建设(?!完成|成)/;

/** What is counted when its noun stands after the number: 45项|重要改革事项, 58亿元|闲置资产; null when none does. */
export function nounAfter(tail: string, known: IsKnown): CountedNoun | null {
  if (continues.test(tail) || !/^[\p{Script=Han}“《A-Za-z\d]/u.test(tail)) return null;
  const words = tail.replace(/^的/, '');
  if (fared.test(words) || goesUp.test(words)) return null;
  const from = predicateStart(words, shortNoun.test(words) ? 1 : 2);
  const noun = words
    .slice(0, from)
    .replace(/[、和及与的等]+$|(?<=指标|任务|项目|企业|行业)中有?$/g, '');
  if (noun.length < 2 && !shortNoun.test(noun)) return null;
  const predicate = words.slice(from);
  const which = telling.test(predicate) ? predicate.replace(aroundTelling, '') : '';
  const underWay = beingBuilt.test(predicate);
  if (which.length > 2) return { noun, which, underWay };
  // a noun the catalogue knows may hold what else would be a predicate: 12项|市容环境提升行动
  for (let end = words.length; end > 2; end -= 1) {
    if (known(words.slice(0, end))) return { noun: words.slice(0, end), which: '', underWay };
  }
  return { noun, which: '', underWay };
}
