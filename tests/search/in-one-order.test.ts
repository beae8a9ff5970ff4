import { close } from 'pagefind';
import { afterAll, expect, test } from 'vitest';
import { readCbor, writeCbor } from '../../src/integrations/search/cbor.ts';
import { inOneOrder } from '../../src/integrations/search/in-one-order.ts';
import { readPacked, writePacked } from '../../src/integrations/search/packed-file.ts';
import type { IndexFiles } from '../../src/integrations/search/index-by-path.ts';
import { pagefindFiles } from '../../src/integrations/search/pagefind-files.ts';
import type { SectionText } from '../../src/site/search/section-text.ts';

afterAll(() => close());

/** One short section of each of ten reports: their names stand in one filter, in one of 3 628 800 orders. */
const sections = Array.from({ length: 10 }, (_, index): SectionText => ({
  report: `report-${index}`,
  id: '1',
  text: `第${index}个报告说粮食总产量稳定`,
  order: 0,
  part: null,
  name: '',
  period: null,
  half: null,
  sentences: [],
  headings: [],
}));

const content = (files: IndexFiles): [string, string][] =>
  [...files]
    .map(([path, bytes]): [string, string] => [path, Buffer.from(bytes).toString('base64')])
    .sort(([a], [b]) => (a < b ? -1 : 1));

test('an index built twice is the same, byte for byte, and under the same names', async () => {
  const [first, second] = [await pagefindFiles(sections), await pagefindFiles(sections)];
  expect(content(second)).toEqual(content(first));
});

/** An index as Pagefind might write it, with its filters and their values in a given order. */
const index = (filters: [name: string, file: string][], values: [string, number[]][]): IndexFiles =>
  new Map<string, string | Uint8Array>([
    ['pagefind-entry.json', '{"languages":{"zh":{"hash":"zh_meta","page_count":2}}}'],
    ['pagefind.zh_meta.pf_meta', writePacked(['1.5.2', [['zh_1', 7]], [], filters, [], []])],
    ['filter/zh_a.pf_filter', writePacked(['report', values])],
    ['filter/zh_b.pf_filter', writePacked(['shelf', [['0', [0, 1]]]])],
    ['index/zh_c.pf_index', 'as it is'],
  ]);

test('filters and their values stand in the order of their characters, and each file is named where it is looked for', () => {
  const one = inOneOrder(
    index(
      [
        ['shelf', 'zh_b'],
        ['report', 'zh_a'],
      ],
      [
        ['y', [1]],
        ['x', [0]],
      ],
    ),
  );
  const other = inOneOrder(
    index(
      [
        ['report', 'zh_a'],
        ['shelf', 'zh_b'],
      ],
      [
        ['x', [0]],
        ['y', [1]],
      ],
    ),
  );
  expect(content(one)).toEqual(content(other));
  const hash = /"hash":"([^"]+)"/.exec(String(one.get('pagefind-entry.json')))?.[1];
  const meta = readPacked(one.get(`pagefind.${hash}.pf_meta`) as Uint8Array) as unknown[][];
  expect(meta[3]?.map((filter) => (filter as string[])[0])).toEqual(['report', 'shelf']);
  const [, file] = meta[3]?.[0] as [string, string];
  expect(readPacked(one.get(`filter/${file}.pf_filter`) as Uint8Array)).toEqual([
    'report',
    [
      ['x', [0]],
      ['y', [1]],
    ],
  ]);
  expect(one.get('index/zh_c.pf_index')).toBe('as it is');
  expect(one.size).toBe(5);
});

test.each([0, 23, 24, 255, 256, 65_535, 65_536, 2 ** 32 - 1])('%i is packed and read', (number) => {
  expect(readCbor(writeCbor([number, ['报告', []]]))).toEqual([number, ['报告', []]]);
});

test('numbers are packed as the standard’s own examples are (RFC 8949, appendix A)', () => {
  expect([10, 100, 1000, 1_000_000].map((one) => writeCbor(one).toString('hex'))).toEqual([
    '0a',
    '1864',
    '1903e8',
    '1a000f4240',
  ]);
  expect(writeCbor(['IETF', '水']).toString('hex')).toBe('82644945544663e6b0b4');
});

test('what Pagefind does not write is refused, not passed over', () => {
  expect(() => readCbor(Buffer.from('f6', 'hex'))).toThrow('expected a list, text or number');
  expect(() => readCbor(Buffer.from('0a0a', 'hex'))).toThrow('expected 1 bytes, found 1 more');
});
