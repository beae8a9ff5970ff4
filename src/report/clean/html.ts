import type { Message } from '../../model/message.ts';
import type { Dropped } from '../../model/report.ts';
import { warning } from '../text/problem.ts';
import type { Cleaning } from './cleaning.ts';

/** Elements that end a line. Only names of HTML are tags: 《a<b》 stays text. */
const BLOCK =
  'address|article|aside|blockquote|body|br|center|caption|dd|div|dl|dt|footer|form|h[1-6]|head|header|hr|html|li|link|main|meta|nav|noscript|ol|option|p|pre|section|select|table|tbody|td|tfoot|th|thead|title|tr|ul';
const INLINE =
  'a|abbr|b|big|button|em|font|i|iframe|img|input|ins|label|script|small|span|strong|style|sub|sup|textarea|u|o:p|st1:[a-z]{1,20}|v:[a-z]{1,20}|w:[a-z]{1,20}';

/** Longest tag looked at; keeps the search linear on a text full of `<`. */
const ATTRIBUTES = '(?:[\\s/][^<>]{0,2000})?';

/** In this order: a script goes with its content, a comment whole. */
const RULES: readonly { rule: string; pattern: RegExp }[] = [
  {
    rule: 'html-comment',
    pattern: /<!--[^]{0,20000}?-->|<!doctype[^<>]{0,200}>|<\?xml[^<>]{0,200}>/gi,
  },
  {
    rule: 'html-script',
    pattern: /<(script|style)(?:\s[^<>]{0,2000})?>[^]{0,20000}?<\/\1\s{0,10}>/gi,
  },
  { rule: 'html-block', pattern: new RegExp(`</?(?:${BLOCK})${ATTRIBUTES}>`, 'gi') },
  { rule: 'html-inline', pattern: new RegExp(`</?(?:${INLINE})${ATTRIBUTES}>`, 'gi') },
  {
    rule: 'html-space',
    pattern: /&(?:nbsp|ensp|emsp|thinsp|#160|#xa0|#12288|#x3000|#8194|#8195);/gi,
  },
];

/** Characters written as entities are text, so they are kept as they stand, and told of. */
const ENTITY = /&(?:[a-z]{2,8}|#\d{2,6}|#x[\da-f]{2,5});/gi;

/** Drops tags, scripts, comments and the entities that mean white space. */
export function dropHtml(text: string): Cleaning {
  if (!/[<&]/.test(text)) return { dropped: [], messages: [] };
  const dropped: Dropped[] = [];
  let rest = text;
  for (const { rule, pattern } of RULES) {
    rest = rest.replace(pattern, (tag: string, ...more: unknown[]) => {
      const start = more.find((value): value is number => typeof value === 'number') ?? 0;
      dropped.push({ start, end: start + tag.length, rule });
      return ' '.repeat(tag.length);
    });
  }
  return { dropped, messages: [...rest.matchAll(ENTITY)].map(entity) };
}

const entity = (match: RegExpExecArray): Message =>
  warning('html-entity', match.index, {
    expected: 'the character itself',
    found: match[0],
    cure: 'copy the text from the rendered page; the entity is kept as it stands',
  });
