import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gather, placesOf } from '../../../src/site/search/phrase-hits.ts';
import { section } from './make-section.ts';

const reform = section('1-4', '(四)重点改革加快推进。', [
  '扎实推动45项重要改革事项。',
  '抓好“八五”普法,改革改革。',
  '完成AA+信用评级',
]);

const found = (query: string, tier: 'exact' | 'bare' = 'exact') =>
  gather(reform, placesOf(reform, query, tier)).map(({ sentence, places }) => [
    sentence,
    ...places.map(([start, end]) => reform.text.slice(start, end)),
  ]);

test.each([
  ['in a sentence', '45项', [['1-4.s1', '45项']]],
  ['several times in one sentence', '改革,', []],
  [
    'every place of it',
    '改革',
    [
      [null, '改革'],
      ['1-4.s1', '改革'],
      ['1-4.s2', '改革', '改革'],
    ],
  ],
  ['over the end of a sentence, where it begins', '事项。抓好', [['1-4.s1', '事项。抓好']]],
  ['from the heading into the text', '推进。扎实', [[null, '推进。扎实']]],
  ['width and case do not matter', 'ａａ＋ 信用', [['1-4.s3', 'AA+信用']]],
  ['left-out marks are not exact', '八五普法', []],
  ['what is not there', '龙卷风', []],
])('%s', (_, query, expected) => {
  expect(found(query)).toEqual(expected);
});

test('without punctuation on either side', () => {
  expect(found('八五普法', 'bare')).toEqual([['1-4.s2', '八五”普法']]);
  expect(found('《八五》普法', 'bare')).toEqual([['1-4.s2', '八五”普法']]);
  expect(found('。,', 'bare')).toEqual([]);
});

test('overlapping places all count', () => {
  const text = section('x', '', ['aaa。']);
  expect(placesOf(text, 'aa', 'exact')).toEqual([
    [0, 2],
    [1, 3],
  ]);
});

test('nothing runs from one paragraph into the next', () => {
  const two = { ...section('x', '', ['第一段。', '\n', '第二段。']), sentences: [] };
  expect(placesOf(two, '段。第二', 'exact')).toEqual([]);
  expect(placesOf(two, '第二', 'exact')).toEqual([[5, 7]]);
});

test('a heading is told from the text', () => {
  const [heading, sentence] = gather(reform, placesOf(reform, '改革', 'exact'));
  expect(heading).toMatchObject({ sentence: null, inHeading: true, start: 0, end: 12 });
  expect(sentence).toMatchObject({ sentence: '1-4.s1', inHeading: false });
});

test('finds what plain containment finds, for any text', () => {
  const unit = fc.constantFrom(...'红海,。“”1.');
  const text = fc.string({ unit, minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(text, fc.string({ unit, minLength: 1, maxLength: 3 }), (source, query) => {
      const starts = [...source].map((_, at) => at).filter((at) => source.startsWith(query, at));
      const places = placesOf(section('x', '', [source]), query, 'exact');
      expect(places.map(([start]) => start)).toEqual(starts);
    }),
  );
});
