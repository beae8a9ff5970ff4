import { cues } from '../clauses/cue-words.ts';
import { predicateStart } from '../clauses/noun-after.ts';
import { measureNounAt } from '../owners/measure-nouns.ts';
import { readSubject } from '../owners/read-subject.ts';
import type { BareWords } from './bare-words.ts';
import type { Clause, HeardClause } from './clause.ts';

/** Hears what the clauses without figures say before a clause: of whom, of what, and what they list. */
export function hearBareClauses(clause: Clause): HeardClause {
  const { bare, opens, memory } = clause;
  const theme = bare
    .map(themeOf)
    .filter((words) => words !== '')
    .at(-1);
  const nearest = bare.at(-1);
  const heard: BareWords = {
    announced: nearest === undefined ? '' : announcedBy(nearest),
    listed: nearest === undefined ? [] : listedBy(nearest),
    opened: opens ? (theme ?? '') : '',
    theme: theme ?? memory.theme,
  };
  return { ...clause, heard };
}

/** 财政总收入突破亿元大关; 全省生产总值先后跨越两个千亿元台阶; 外贸出口较快增长; 财政收入实现翻倍增长 */
const announces =
  /^(.{3,24}?)(?:先后|首次|再次|一举|历史性|连续|继续|保持)*(?:突破|跨越|跃上|迈上|跨上|再上|再创|实现|喜获|再获|增长|保持|翻|回升|企稳|高速|强劲|稳步|持续|平稳|快速|较快|大幅|明显|不断)/;

/** Who a clause without a figure speaks of, where the next one goes on with a number of its own; empty when nobody. */
function announcedBy(clause: string): string {
  const match = announces.exec(clause);
  const { verb, noun } = readSubject(match?.[1] ?? clause);
  // 地方财政收入增幅,分别高于全省、全市4.6和6个百分点: the clause is its subject
  const alone = match === null && predicateStart(noun) === noun.length && verb === '';
  return (match !== null || alone) && measured.test(noun) ? verb + noun : '';
}

const measured =
  /(?:收入|总值|总产值|增加值|总额|投资|产量|总产|余额|预算|税收|出口|进口|支出|消费|里程|率|量|增速|增幅|占比|比重|口径)$/;

/** What a clause without a figure lists, where as many figures follow: 万亿产业、国家先进制造业集群从无到有,|分别达2个、3个. */
function listedBy(clause: string): readonly string[] {
  // 工业增加值、固定资产投资等|指标增速低于目标,比年初预期分别低…
  const enumerated = /^([^等]+、[^等]+)等/.exec(clause)?.[1];
  const words = enumerated ?? clause.slice(0, predicateStart(clause));
  const items = words.split(/[、和及]/).filter((item) => item.length > 1);
  return items.length > 1 ? items : [];
}

/** 市场经营主体|增量提质: what became of it, in words that elsewhere are parts of names. */
const raised = /(?:增量提质|提质增效|提质扩容|扩容提质|提质升级|提质提速|量质(?:齐|双|并)升)$/;

/** What a clause without figures speaks of, for the bare measures that follow it; empty when nothing is plain. */
function themeOf(clause: string): string {
  const { noun } = readSubject(clause.replace(/^(?:成功)?(?:举办|召开|承办)/, ''));
  const head = noun
    .slice(0, predicateStart(noun))
    .replace(raised, '')
    .replace(/^第[\d一二三四五六七八九十]+届/, '')
    .replace(/(?:各项|主要)?指标$/, '')
    .replace(/(?:全国|全省|全市|国内|省内|世界|国际)$/, '');
  const measured = measureNounAt(head);
  const theme = measured === undefined ? head : head.slice(0, -measured.length);
  return theme.length >= 2 && theme.length <= 24 && !/[、“《]/.test(theme) && !cues.has(theme)
    ? theme
    : '';
}
