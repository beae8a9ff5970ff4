import type { Message } from '../../model/message.ts';
import type { Span } from '../../model/span.ts';
import { fold } from '../text/half-width.ts';
import { warning } from '../text/problem.ts';
import { sentences } from '../text/sentences.ts';

/** 。！？…, also the full point that some copies have, and closing marks: 《…》, （详见附表）, “…。” */
const ENDS_SENTENCE = /[。!?….”’』」》〉)】\]]$/;
/** 生产总值\t亿元\t48.7; ●城镇新增就业70万人以上,城镇调查失业率5.5%左右: a table and a list of points are ends of their own. */
const TABLE_OR_LIST = /\t|^[●•■◆▪]/;
/** 附件; 附：名词解释; 注释: what begins here is no longer the report's own text. */
const ANNEX = /^(附[件表录图:]|名词解释|相关名词|注释)/;
/** What may stand below the last sentence and bears no full stop. */
const BELOW_BODY: readonly RegExp[] = [
  // 2012年1月5日; 二〇一二年一月五日
  /^\(?[\d〇○零一二三四五六七八九]{4}年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日\)?$/,
  // 注：…; 报告人：市长 张三
  /^(注[:\d]|备注|报告人)/,
  // 云溪县发展和改革局; 谢谢大家: short, and without the marks that sentences have
  /^[^,;:、。\t]{1,30}$/,
];
const LONGEST_QUOTE = 40;

/**
 * Warns of a text that ends in mid-sentence (`text-truncated`), where it breaks off. Looked at are the paragraphs under the
 * last heading; a heading, a table or a list is an end, as are lines below a whole sentence that say who signed, when, or what is annexed.
 */
export function truncated(text: string, paragraphs: readonly Span[]): Message[] {
  const words = ({ start, end }: Span): string => fold(text.slice(start, end));
  const annex = paragraphs.findIndex((one) => ANNEX.test(words(one)));
  const own = annex < 0 ? paragraphs : paragraphs.slice(0, annex);
  const last = own.findLast((one) => {
    const line = words(one);
    return !BELOW_BODY.some((pattern) => pattern.test(line));
  });
  if (!last || TABLE_OR_LIST.test(words(last)) || ENDS_SENTENCE.test(words(last))) return [];
  const unfinished = sentences(text, last).at(-1) ?? last;
  const from = Math.max(unfinished.start, unfinished.end - LONGEST_QUOTE);
  const quote = text.slice(from, unfinished.end).replace(/\s+/g, '');
  return [
    warning('text-truncated', last.end - 1, {
      expected: 'a last sentence that ends with a full stop',
      found: `“${from > unfinished.start ? '…' : ''}${quote}”, where the text ends`,
      cure: 'compare with the published page and copy the rest too; where it ends so, this stays',
    }),
  ];
}
