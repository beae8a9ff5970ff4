import { assert, array, constantFrom, integer, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { pieces } from '../../../src/report/figures/text/pieces.ts';
import { readText } from '../read-text.ts';

test('pieces joined give the span, and none is long', () => {
  const words = array(
    tuple(constantFrom('增长', '，', '；', '9'), integer({ min: 0, max: 1500 })),
    {
      maxLength: 8,
    },
  );
  assert(
    property(words, (parts) => {
      const raw = parts.map(([word, count]) => word.repeat(count)).join('');
      const found = pieces(raw, { start: 0, end: raw.length });
      expect(found.map(({ start, end }) => raw.slice(start, end)).join('')).toBe(raw);
      expect(Math.max(...found.map(({ start, end }) => end - start))).toBeLessThanOrEqual(1800);
    }),
  );
});

test('every figure of a sentence of ten thousand characters is taken', () => {
  const clauses = Array.from({ length: 900 }, (_, index) => `粮食产量达到${index + 1}万吨`);
  const result = readText(`政府工作报告\n各位代表:\n一、2020年工作情况\n${clauses.join('，')}。\n`);
  if (!result.read) throw new Error('refused');
  expect(result.report.messages.map(({ rule }) => rule)).toEqual([]);
  const values = result.indicators.flatMap(({ observations }) => observations.map((o) => o.value));
  expect(values).toEqual(clauses.map((_, index) => index + 1));
});
