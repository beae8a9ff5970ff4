/** What the clauses without figures say that stand before a clause, since the last figure or `;`. */
export interface BareWords {
  /** whom the nearest one speaks of: 财政总收入|突破亿元大关,实现11338万元; empty when nobody */
  announced: string;
  /** what the nearest one lists: 万亿产业、先进制造业集群从无到有,分别达… */
  listed: readonly string[];
  /** what the sentence opens with before its first figure: 市场经营主体|增量提质,总量突破1000户; else empty */
  opened: string;
  /** what the last one with a subject speaks of, whose a bare 总分 or 市场规模 is; that of a clause before when none does */
  theme: string;
}
