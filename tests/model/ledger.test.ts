import { expect, test } from 'vitest';
import { ledgerSchema } from '../../src/model/ledger.ts';

test('a ledger of before checks were kept in it has none', () => {
  const ids = { sections: [], topics: [], sentences: [], indicators: [], observations: [] };
  const old = { sealed: true, ids: { city: ids }, moved: {} };
  expect(ledgerSchema.parse(old).ids).toEqual({ city: { ...ids, checks: [] } });
});

test('a draft ledger is read as it stands', () => {
  const draft = { sealed: false, ids: {}, moved: {} };
  expect(ledgerSchema.parse(draft)).toEqual(draft);
});
