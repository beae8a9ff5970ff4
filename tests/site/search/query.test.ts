import { expect, test } from 'vitest';
import { parseQuery } from '../../../src/site/search/query.ts';

test.each([
  ['one phrase', '红海滩', { phrase: '红海滩', words: [], quoted: null }],
  ['spaces do not matter to the phrase', '红 海滩', { phrase: '红海滩', words: ['红', '海滩'] }],
  ['ideographic space sets words apart', '石化　基地', { words: ['石化', '基地'] }],
  ['a word said twice is one', '石化 石化 基地', { words: ['石化', '基地'] }],
  ['punctuation is no word', '石化 ， 基地', { words: ['石化', '基地'] }],
  [
    'quoted by straight marks',
    '"红海滩"',
    { phrase: '"红海滩"', core: '红海滩', quoted: '红海滩' },
  ],
  ['quoted by the marks of the text', '“六稳”', { phrase: '“六稳”', quoted: '六稳' }],
  ['marks inside are no quotation', '“八五”普法', { core: '八五普法', quoted: null }],
  ['nothing', '  ', { typed: '', phrase: '', core: '', words: [] }],
])('%s', (_, typed, expected) => {
  expect(parseQuery(typed)).toMatchObject(expected);
});
