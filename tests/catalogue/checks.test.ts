import { describe, expect, it } from 'vitest';
import { checksSchema } from '../../src/model/check.ts';
import { readCatalogue } from './catalogue-file.ts';

const checks = checksSchema.parse(readCatalogue('checks.yaml'));
const arithmetic = checks.filter((check) => check.kind !== 'listed' && check.kind !== 'successive');
const addresses = (expression = '') => [...expression.matchAll(/\{([^{}]+)\}/g)].map((m) => m[1]);

describe('the checks of arithmetic', () => {
  it('gives an id once in a report', () => {
    const ids = checks.map(({ report, id }) => `${report} ${id}`);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('gives a question or an identity two sides, a derived value one', () => {
    const wrong = arithmetic.filter(
      ({ kind, right }) => (kind === 'derived') !== (right === undefined),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('relates at least two statements in each', () => {
    const lone = arithmetic.filter(
      ({ left, right }) => new Set([...addresses(left), ...addresses(right)]).size < 2,
    );
    // what one share of a known year's days comes to is a statement and what it implies
    expect(lone.map(({ id }) => id)).toEqual(['good-air-days-2021']);
  });
});
