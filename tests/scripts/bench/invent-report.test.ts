import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inventReport } from '../../../scripts/bench/invent-report.ts';

const model = readFileSync('content/sources/panjin-2021.txt', 'utf8');
const invented = Array.from({ length: 1000 }, (_, number) => inventReport('盘锦2021年', number));

test('a thousand invented reports have as many ids, of a hundred places and ten years', () => {
  expect(new Set(invented.map(({ id }) => id)).size).toBe(1000);
  expect(new Set(invented.map(({ place }) => place)).size).toBe(100);
  expect(invented.filter(({ id }) => !/^[a-z]+-20(1[2-9]|2[01])$/.test(id))).toEqual([]);
});

test('an invented report is of its own place and year, as long as its model, and the same each time', () => {
  const report = inventReport(model, 12);
  expect(report).toMatchObject({ id: 'luxi-2014', place: '芦溪市' });
  expect(report.text).not.toMatch(/盘锦|2020年/);
  expect(report.text).toContain('关于芦溪市2013年国民经济和社会发展计划执行情况与2014年');
  expect(Math.abs(report.text.length - model.length)).toBeLessThan(100);
  expect(inventReport(model, 12)).toEqual(report);
});

test('figures change behind their first digit; names with numbers in them stay', () => {
  const { text } = inventReport('增长3.25%，PM2.5浓度，5G基站1486座，2021年建成', 9);
  expect(text).toMatch(/^增长3\.[1-9]{2}%，PM2\.5浓度，5G基站1[1-9]{3}座，2021年建成$/);
});

test('places differ in what only they make', () => {
  const of = (number: number) => inventReport('大米产量', number).text;
  expect(of(0)).toBe('大米产量');
  expect(new Set([0, 10, 20].map(of)).size).toBe(3);
});
