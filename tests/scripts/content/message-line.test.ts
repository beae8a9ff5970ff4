import { expect, test } from 'vitest';
import { messageLines } from '../../../scripts/content/message-line.ts';

const at = (start: number) => ({
  rule: 'html-entity' as const,
  severity: 'warning' as const,
  start,
  expected: 'this',
  found: 'that',
  cure: 'do so',
});

test.each([
  ['the first character', 'ab\ncd', 0, '1:1'],
  ['after LF', 'ab\ncd', 3, '2:1'],
  ['within a line', 'ab\ncd', 4, '2:2'],
  ['after CR LF', 'ab\r\ncd', 4, '2:1'],
  ['after CR alone', 'ab\rcd', 4, '2:2'],
  ['after empty lines', '\n\n\nab', 3, '4:1'],
  ['past the end', 'ab', 2, '1:3'],
])('a message at %s tells line and column', (_, raw, start, place) => {
  expect(messageLines({ file: 'a.txt', raw, messages: [at(start)] })).toEqual([
    `a.txt:${place} html-entity: expected this, found that; do so`,
  ]);
});
