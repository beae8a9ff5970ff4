import type { Message } from '../../model/message.ts';
import type { Dropped } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import { warning } from '../text/problem.ts';
import type { Cleaning } from './cleaning.ts';
import { mask } from './blank-out.ts';
import { outermost } from './outermost-dropped.ts';
import { paired } from './opening-to-closing.ts';

/** Elements that end a line. Only names of HTML are tags: 《a<b》 stays text. */
const BLOCK =
  'address|article|aside|blockquote|body|br|center|caption|dd|div|dl|dt|footer|form|h[1-6]|head|header|hr|html|li|link|main|meta|nav|noscript|ol|option|p|pre|section|select|table|tbody|td|tfoot|th|thead|title|tr|ul';
const INLINE =
  'a|abbr|b|big|button|em|font|i|iframe|img|input|ins|label|script|small|span|strong|style|sub|sup|textarea|u|o:p|st1:[a-z]{1,20}|v:[a-z]{1,20}|w:[a-z]{1,20}';

/** Longest tag looked at; keeps the search linear on a text full of `<`. */
const ATTRIBUTES = '(?:[\\s/][^<>]{0,2000})?';

/** Comments and scripts go with their content, before any tag in them is looked at. */
const WITH_CONTENT: readonly { rule: string; opening: RegExp; closing: RegExp }[] = [
  { rule: 'html-comment', opening: /<!--/g, closing: /-->/g },
  {
    rule: 'html-script',
    opening: /<script(?:\s[^<>]{0,2000})?>/gi,
    closing: /<\/script\s{0,10}>/gi,
  },
  {
    rule: 'html-script',
    opening: /<style(?:\s[^<>]{0,2000})?>/gi,
    closing: /<\/style\s{0,10}>/gi,
  },
];

const ALONE: readonly { rule: string; pattern: RegExp }[] = [
  { rule: 'html-comment', pattern: /<!doctype[^<>]{0,200}>|<\?xml[^<>]{0,200}>/gi },
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
  const drop = (rule: string, spans: readonly Span[]): void => {
    const found = spans.map(({ start, end }) => ({ start, end, rule }));
    dropped.push(...found);
    rest = mask(rest, found);
  };
  for (const { rule, opening, closing } of WITH_CONTENT) drop(rule, paired(rest, opening, closing));
  for (const { rule, pattern } of ALONE) drop(rule, spansOf(rest, pattern));
  return { dropped: outermost(dropped), messages: [...rest.matchAll(ENTITY)].map(entity) };
}

const spansOf = (text: string, pattern: RegExp): Span[] =>
  Array.from(text.matchAll(pattern), ({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));

const entity = (match: RegExpExecArray): Message =>
  warning('html-entity', match.index, {
    expected: 'the character itself',
    found: match[0],
    cure: 'copy the text from the rendered page; the entity is kept as it stands',
  });
