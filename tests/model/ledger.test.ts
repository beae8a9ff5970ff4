import { expect, test } from 'vitest';
import { ledgerSchema } from '../../src/model/ledger.ts';

test('a draft ledger is read as it stands', () => {
  const draft = { sealed: false, ids: {}, moved: {} };
  expect(ledgerSchema.parse(draft)).toEqual(draft);
});
