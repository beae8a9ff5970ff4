import { describe, expect, it } from 'vitest';
import { arithmeticListSchema } from '../../src/model/arithmetic.ts';
import { readCatalogue } from './read.ts';

const checks = arithmeticListSchema.parse(readCatalogue('checks.yaml'));
const addresses = (expression = '') => [...expression.matchAll(/\{([^{}]+)\}/g)].map((m) => m[1]);

describe('the checks of arithmetic', () => {
  it('gives an id once in a report', () => {
    const ids = checks.map(({ report, id }) => `${report} ${id}`);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('gives a question or an identity two sides, a derived value one', () => {
    const wrong = checks.filter(
      ({ kind, right }) => (kind === 'derived') !== (right === undefined),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('relates at least two statements in each', () => {
    const lone = checks.filter(
      ({ left, right }) => new Set([...addresses(left), ...addresses(right)]).size < 2,
    );
    // what one share of a known year's days comes to is a statement and what it implies
    expect(lone.map(({ id }) => id)).toEqual(['good-air-days-2021']);
  });
});
