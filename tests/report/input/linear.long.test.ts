import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readText } from '../read-text.ts';

const raw = readFileSync('content/sources/panjin-2021.txt', 'utf8');

/** Milliseconds of processor time, so that a busy machine counts no more than an idle one; the best of three runs. */
const cost = (text: string): number =>
  Math.min(
    ...[0, 1, 2].map(() => {
      const before = process.cpuUsage();
      readText(text);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    }),
  );

test.each<[string, (count: number) => string]>([
  ['headings with nothing under them', (count) => '（一）\n'.repeat(count)],
  ['parts', (count) => '一、部分\n文字。\n'.repeat(count)],
  ['one sentence without end', (count) => `各位代表:\n一、工作\n${'增长5%，'.repeat(count * 2)}`],
  ['one list of names', (count) => `城镇居民收入、`.repeat(count) + '分别增长5%。'],
  ['one word over and over', (count) => `预计${'分别'.repeat(count * 8)}增长5%。`],
  ['digits without end', (count) => `增长${'9'.repeat(count * 2)}。`],
  ['levels from and to', (count) => '由1元提高到2元'.repeat(count)],
  ['a table', (count) => '指标\t亿元\t1\t2\t3\n'.repeat(count)],
  ['spaces without end', (count) => `各位代表:\n一、工作\n经济${' '.repeat(count * 40)}向好。`],
  ['spaces in a title', (count) => `政府${' '.repeat(count * 40)}工作报告\n各位代表:\n`],
  ['comments that nothing closes', (count) => `各位${'<!--'.repeat(count * 4)}`],
  ['scripts that nothing closes', (count) => `各位${'<script>'.repeat(count * 40)}`],
  ['tags', (count) => `各位${'<p>'.repeat(count * 8)}`],
])('%s take time with their number, not with its square', (_, text) => {
  readText(text(60));
  const once = Math.max(cost(text(250)), 20);
  // four times as much: 4 when linear, 16 when quadratic
  expect(cost(text(1000)) / once).toBeLessThan(9);
});

test('ten thousand characters take under a second', () => {
  expect(raw.length).toBeGreaterThan(10_000);
  expect(cost(raw)).toBeLessThan(1000);
});
