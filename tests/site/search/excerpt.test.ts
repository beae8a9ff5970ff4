import { expect, test } from 'vitest';
import { excerpt } from '../../../src/site/search/excerpt.ts';
import { gather, placesOf } from '../../../src/site/search/phrase-hits.ts';
import type { SectionText } from '../../../src/site/search/section-text.ts';
import { section } from './make-section.ts';

const shown = (text: SectionText, query: string, limit?: number) =>
  gather(text, placesOf(text, query, 'exact')).map((hit) =>
    excerpt(text, hit, limit)
      .map(({ text: piece, marked }) => (marked ? `[${piece}]` : piece))
      .join(''),
  );

const text = section('x', '一、标题', ['红海滩在盘锦,红海滩红。', '下一句。']);

test.each([
  ['every place marked', '红海滩', undefined, ['[红海滩]在盘锦,[红海滩]红。']],
  ['on into the next sentence', '红。下一', undefined, ['红海滩在盘锦,红海滩[红。下一]']],
  ['cut at the end', '红海', 6, ['[红海]滩在盘锦…']],
  ['a heading', '标题', undefined, ['一、[标题]']],
])('%s', (_, query, limit, expected) => {
  expect(shown(text, query, limit)).toEqual(expected);
});

test('a long sentence is cut before and after, the phrase stays whole', () => {
  const long = section('x', '', [`${'前'.repeat(60)}养还湿${'后'.repeat(200)}`]);
  expect(shown(long, '养还湿')).toEqual([`…${'前'.repeat(28)}[养还湿]${'后'.repeat(79)}…`]);
});

test('overlapping places are marked as one stretch', () => {
  const doubled = section('x', '', ['啊哈哈哈。']);
  expect(shown(doubled, '哈哈').join('').replace(/[[\]]/g, '')).toBe('啊哈哈哈。');
});
