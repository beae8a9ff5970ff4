import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { errorsOf, messagesOf, readText } from '../read-text.ts';

const raw = readFileSync('content/sources/panjin-2021.txt', 'utf8');

test('control characters are dropped by rule, with a message where they stood', () => {
  const result = readText(raw.replace('经济运行稳中', '经\u0000济运行稳中'));
  expect(messagesOf(result)).toContainEqual(
    expect.objectContaining({ rule: 'control-character', severity: 'warning', found: 'U+0000' }),
  );
  expect(errorsOf(result)).toEqual([]);
});

test.each<[string, string]>([
  ['the mark of an earlier conversion that failed', '\uFFFD'],
  ['a character of one font alone', '\uE5E5'],
  ['a character of one font alone, beyond the first plane', '\u{F0000}'],
  ['a code that is no character', '\uFDD0'],
])('%s is kept as it stands, with a message', (_, character) => {
  const result = readText(raw.replace('经济运行稳中', `经${character}济运行稳中`));
  if (!result.read) throw new Error('refused');
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  expect(messagesOf(result)).toContainEqual({
    rule: 'character-unknown',
    severity: 'warning',
    start: raw.indexOf('经济运行稳中') + 1,
    expected: 'a character that Unicode knows',
    found: `U+${code}`,
    cure: 'compare with the published page: the copy lost a character here; it is kept as it stands',
  });
  expect(errorsOf(result)).toEqual([]);
  expect(result.files.map(({ markdown }) => markdown).join('')).toContain(`经${character}济运行`);
});

test.each<[string, string]>([
  ['a soft hyphen', '\u00AD'],
  ['a zero-width space', '\u200B'],
  ['a byte order mark in mid-text', '\uFEFF'],
  ['an override of direction', '\u202E'],
  ['an isolate of direction', '\u2067'],
])('%s is dropped by rule, and the words beside it are one', (_, character) => {
  const result = readText(raw.replace('面对新冠疫情', `面对新${character}冠疫情`));
  if (!result.read) throw new Error('refused');
  const start = raw.indexOf('面对新冠疫情') + 3;
  expect(result.report.dropped).toContainEqual({ rule: 'zero-width', start, end: start + 1 });
  expect(result.files.map(({ markdown }) => markdown).join('')).toContain('面对新冠疫情');
  expect(errorsOf(result)).toEqual([]);
});
