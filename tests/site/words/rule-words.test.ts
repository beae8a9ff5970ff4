import { expect, test } from 'vitest';
import { excuseRules } from '../../../src/report/figures/excuses/excuse.ts';
import { ruleWords } from '../../../src/site/words/rule-words.ts';
import { readSources } from '../../architecture/source-files.ts';

/** Rules by which code drops something: { rule: 'zero-width', … }, drop(line, 'below-end'). */
const dropping = readSources(['src/report/clean']).flatMap(({ text }) =>
  [...text.matchAll(/\b(?:rule: |drop\(line, )'([a-z-]+)'/g)].flatMap(([, rule]) => rule ?? []),
);

test.each([...new Set([...dropping, ...excuseRules.map(({ rule }) => rule)])])(
  'the reader is told in Chinese what %s means',
  (rule) => {
    expect(ruleWords(rule)).toMatch(/^[\p{Script=Han}（）、]+$/u);
  },
);

test('the rules of cleaning are all found', () => {
  expect(dropping).toEqual(expect.arrayContaining(['below-end', 'html-script', 'zero-width']));
});
