import { expect, test } from 'vitest';
import { MESSAGE_RULES } from '../../src/model/message-rules.ts';
import { readSources } from '../architecture/source-files.ts';

/** Rules that code makes messages of: error('binary', …), warning('heading-order', …). */
const told = readSources(['src/report', 'scripts']).flatMap(({ text }) =>
  [...text.matchAll(/\b(?:error|warning)\(\s*([^,]*),/g)].flatMap(([, rule = '']) =>
    [...rule.matchAll(/'([a-z-]+)'/g)].map(([, name]) => name),
  ),
);

test.each(MESSAGE_RULES)('%s is told of by some code', (rule) => {
  expect(told).toContain(rule);
});

test('no rule is listed twice', () => {
  expect(new Set(MESSAGE_RULES).size).toBe(MESSAGE_RULES.length);
});
