import { QUOTED_PLAN, YEAR } from '../../../language/years.ts';
import { regex } from '../../../language/regex.ts';
import type { ExtendedClause, NamedClause } from './clause.ts';
import type { Extent } from './statement.ts';

/** Decides how the figures stand to a span of years. */
export const decideExtent = (clause: NamedClause): ExtendedClause => ({
  ...clause,
  extent: clause.time.base ? 'base' : (runOf(clause) ?? stateOf(clause)),
});

/** What is found at a time, not brought about in it: 森林覆盖率, 总里程, 存款余额, 人均道路面积. */
const stock =
  /(?:率|比重|占比|里程|面积|余额|拥有量|保有量|存量|规模|容量|寿命|浓度|强度|总人口|人口数|户数)$|人均/;

/** What is told of a year where no 累计 sums it up: in a look back on five years 外贸出口2042亿美元 is the last year's. */
const yearly =
  /(?:生产总值|GDP|增加值|总产值|零售总额|零售额|进出口|进出口总额|出口总额|外贸出口|财政(?:总)?收入|预算收入|可支配收入|纯收入)$/;

/** Cues that end in a state; those of doing and summing up do not: 完成投资, 安排资金, 共计. */
const acts = /完成|实现|安排|计$|^共有$/;
const doing = /新增|净增|完成|投入|安排|共计|争取|发放|减/;

/** 是2002年的2.56倍; 比2002年增加4300公里; 年均增长16.3%; 占全县GDP比重: what comes next is said of one year. */
const comparesYear = regex`^(?:是|比|较)${YEAR}年|^是?${QUOTED_PLAN}(?:期)?末|^年均(?:增长|递增)|^占`;

/** 年均增长19%,比“九五”期间增幅高8个百分点: a mean against the mean of the span before. */
const ofSpanBefore =
  /^(?:比|较|高出|高于|快于|低于)“?(?:九|十[一二三四五]?)五”?(?:时期|期间)(?:平均)?(?:增幅|增速|水平)?/;

/** 累计完成投资1008亿元,是“十一五”的2.5倍: span against span. */
const ofSpan = regex`(?:${QUOTED_PLAN}(?:时期|期间)?|上一?个五年|前一?个?五年)的$`;

/** A sum or a mean over the years, or what is compared with one; null where it is none. */
function runOf({ words, lead }: NamedClause): 'run' | null {
  if (ofSpan.test(words) || ofSpanBefore.test(words)) return 'run';
  // 新增百亿县区26个,累计达到46个: without a subject of its own the sum is what there is now
  const sumNow = lead.rest === '' && /(?<![年])累计达到?$/.test(words);
  return /累计|年均|年递增/.test(words) && !sumNow ? 'run' : null;
}

/** A state that is found at a time; open where the words tell of neither state nor act. */
function stateOf({ words, lead, subject, first, nextWords, memory, counts }: NamedClause): Extent {
  if (first.kind !== 'quantity') return 'plain';
  const { verb, noun } = subject;
  const { cue } = lead;
  const passes = first.bound === 'more-than' && verb === '' && !doing.test(words);
  const cued = cue?.kind === 'state' && !acts.test(cue.word);
  const unsaid = verb === '' && cue === null;
  const still = unsaid && (stock.test(noun) || yearly.test(noun));
  // 中国驰名商标达到12件,中国名牌产品20个: counts that go on
  const goesOn = unsaid && noun !== '' && counts(memory.last.stateUnit) && counts(first.unit);
  return cued || goesOn || passes || still || comparesYear.test(nextWords ?? '')
    ? 'state'
    : 'plain';
}
