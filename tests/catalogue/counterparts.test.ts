import { describe, expect, it } from 'vitest';
import { counterpartsSchema } from '../../src/model/counterpart.ts';
import { readCatalogue } from './catalogue-file.ts';

const counterparts = counterpartsSchema.parse(readCatalogue('counterparts.yaml'));

/** Of 1-2-3, 1-2 or 1-review, the part: 1. */
const part = (id: string) => Number(id.split('-')[0]);

describe('the counterparts', () => {
  it('lead from an earlier part to a later one', () => {
    expect(counterparts.filter(({ from, to }) => !(part(from) < part(to)))).toEqual([]);
  });

  it('are each given once, with a reason', () => {
    const pairs = counterparts.map(({ report, from, to }) => `${report} ${from} ${to}`);
    expect(pairs.filter((pair, index) => pairs.indexOf(pair) !== index)).toEqual([]);
    expect(counterparts.filter(({ reason }) => reason.trim().length < 4)).toEqual([]);
  });
});
