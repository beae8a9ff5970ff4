import { expect, test } from 'vitest';
import { messagesOf, readText } from '../read-text.ts';

/** In GB18030: 全市经济和社会发展的工作 */
const GB18030 = [
  0xc8, 0xab, 0xca, 0xd0, 0xbe, 0xad, 0xbc, 0xc3, 0xba, 0xcd, 0xc9, 0xe7, 0xbb, 0xe1, 0xb7, 0xa2,
  0xd5, 0xb9, 0xb5, 0xc4, 0xb9, 0xa4, 0xd7, 0xf7,
];
const utf16 = (text: string, little: boolean): number[] =>
  [...Buffer.from(text, 'utf16le')].map((_, at, all) => all[little ? at : at ^ 1] ?? 0);
const ascii = (text: string): number[] => [...Buffer.from(text, 'ascii')];

test.each<[string, number[], string, number]>([
  ['GB18030', GB18030, 'GB18030', 1],
  ['GB18030 below a long head', [...ascii('<meta>'.repeat(1000)), ...GB18030], 'GB18030', 6001],
  ['UTF-16', utf16('全市经济和社会发展', true), 'UTF-16LE', 4],
  ['UTF-16 the other way round', utf16('全市经济和社会发展', false), 'UTF-16BE', 5],
  ['UTF-16 with its mark', [0xff, 0xfe, ...utf16('全市经济', true)], 'UTF-16LE', 0],
  ['UTF-32 with its mark', [0xff, 0xfe, 0, 0, 0x68, 0x51, 0, 0], 'UTF-32', 0],
])('%s is told how to be converted, at the first character that is not UTF-8', (...row) => {
  const [, bytes, encoding, start] = row;
  expect(messagesOf(readText(Uint8Array.from(bytes)))).toEqual([
    {
      rule: 'encoding-invalid',
      severity: 'error',
      start,
      expected: 'UTF-8 text',
      found: `bytes that read as ${encoding}`,
      cure: `convert it first, for example: iconv -f ${encoding} -t UTF-8 OLD > NEW`,
    },
  ]);
});
