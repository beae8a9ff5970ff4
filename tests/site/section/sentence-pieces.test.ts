import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { element, text } from '../../../src/site/markdown/section-nodes.ts';
import { asPartOfWhole } from '../../../src/site/section/section-of-full-text.ts';
import { sentencePieces } from '../../../src/site/section/sentence-pieces.ts';

const html =
  '<div class="par"><p class="s" id="1-2.s1"><a class="no" href="#1-2.s1">1</a>甲。</p></div>' +
  '<h2 id="1-2-1"><a class="no" href="#1-2-1">1-2-1</a>题</h2>' +
  '<div class="par"><p class="s" id="1-2.s3">乙。</p></div>';

test('pieces end with their sentence or heading, and joined are the section', () => {
  const pieces = sentencePieces(html);
  expect(pieces.map(({ ends }) => ends)).toEqual(['1-2.s1', '1-2-1', '1-2.s3', null]);
  expect(pieces.map((piece) => piece.html).join('')).toBe(html);
});

test('in the whole report topics stand a level lower and numbers lead to the page of their section', () => {
  const number = element('a', { className: ['no'], href: '#1-2-1' }, [text('1-2-1')]);
  const tree: Root = {
    type: 'root',
    children: [element('h2', { id: '1-2-1' }, [number, text('题')])],
  };
  const own = toHtml(tree);
  const whole = toHtml(asPartOfWhole(tree, '1-2'));
  expect(whole).toBe('<h3 id="1-2-1"><a class="no" href="../1-2/#1-2-1">1-2-1</a>题</h3>');
  expect(toHtml(tree)).toBe(own);
});
