import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ledgerSchema, type Ledger, type LedgerIds } from '../../../src/model/ledger.ts';
import { updateLedger } from '../../../src/report/ledger/update-ledger.ts';

const ids: LedgerIds = {
  sections: ['opening', '1', '1-1'],
  topics: ['1-1-1'],
  sentences: ['1-1.s1', '1-1.s2'],
  indicators: ['gdp'],
  observations: ['gdp#2020-level'],
  checks: ['checks#sum', 'checks#share'],
};
const sealed: Ledger = { sealed: true, ids: { city: ids }, moved: {} };
const without = (kind: keyof LedgerIds, id: string): LedgerIds => ({
  ...ids,
  [kind]: ids[kind].filter((other) => other !== id),
});

test('a draft takes the ids as they are and says what changed', () => {
  const draft: Ledger = { ...sealed, sealed: false };
  const today = { ...without('sentences', '1-1.s2'), topics: ['1-1-1', '1-1-2'] };
  const { ledger, changes, messages } = updateLedger(draft, { city: today });
  expect(ledger.ids).toEqual({ city: today });
  expect(changes).toEqual([
    { change: 'removed', link: 'city/1-1.s2' },
    { change: 'added', link: 'city/1-1-2' },
  ]);
  expect(messages).toEqual([]);
});

test('a lost id breaks a sealed ledger, and the message names it', () => {
  const { ledger, messages } = updateLedger(sealed, { city: without('sentences', '1-1.s2') });
  expect(messages).toEqual([
    {
      rule: 'id-vanished',
      severity: 'error',
      start: 0,
      expected: 'the sealed id city/1-1.s2',
      found: 'none',
      cure: 'mend what lost it, or say in content/permalinks.json where it went: "moved": { "city/1-1.s2": "…" }',
    },
  ]);
  expect(ledger.ids['city']?.sentences).toContain('1-1.s2');
});

test('a report that is gone takes none of its ids with it', () => {
  const { messages } = updateLedger(sealed, {});
  expect(messages).toHaveLength(10);
});

test('new ids come after the old ones', () => {
  const today = { ...ids, sentences: ['1-1.s0', '1-1.s1', '1-1.s2'] };
  const { ledger, messages } = updateLedger(sealed, { city: today });
  expect(ledger.ids['city']?.sentences).toEqual(['1-1.s1', '1-1.s2', '1-1.s0']);
  expect(messages).toEqual([]);
});

test('a renamed indicator is explained by one entry, its observations go with it', () => {
  const today = { ...ids, indicators: ['output'], observations: ['output#2020-level'] };
  const moved = { 'city/gdp': 'city/output' };
  expect(updateLedger({ ...sealed, moved }, { city: today }).messages).toEqual([]);
  expect(updateLedger(sealed, { city: today }).messages.map(({ expected }) => expected)).toEqual([
    'the sealed id city/gdp',
    'the sealed id city/gdp#2020-level',
  ]);
});

test('a check that is gone must lead on: to another check, an indicator, a section', () => {
  const today = { city: without('checks', 'checks#share') };
  expect(
    updateLedger(sealed, today).messages.map(({ rule, expected }) => [rule, expected]),
  ).toEqual([['id-vanished', 'the sealed id city/checks#share']]);
  for (const to of ['checks#sum', 'gdp', 'gdp#2020-level', '1-1']) {
    const moved = { 'city/checks#share': `city/${to}` };
    expect(updateLedger({ ...sealed, moved }, today).messages).toEqual([]);
  }
});

test('checks that are new come after those that were there, also in a ledger that had none', () => {
  const old = ledgerSchema.parse({
    ...sealed,
    ids: { city: { ...ids, checks: undefined } },
  });
  expect(updateLedger(old, { city: ids }).ledger.ids['city']?.checks).toEqual(ids.checks);
});

test('a moved sentence may move on, but not in a circle and not to nothing', () => {
  const today = { city: without('sentences', '1-1.s2') };
  const messagesWith = (moved: Ledger['moved']): string[] =>
    updateLedger({ ...sealed, moved }, today).messages.map(({ rule, found }) => `${rule} ${found}`);
  expect(messagesWith({ 'city/1-1.s2': 'city/1-1.s3', 'city/1-1.s3': 'city/1-1.s1' })).toEqual([]);
  expect(messagesWith({ 'city/1-1.s2': 'city/1-1.s3' })).toEqual(['moved-nowhere city/1-1.s3']);
  expect(messagesWith({ 'city/1-1.s2': 'city/1-1.s3', 'city/1-1.s3': 'city/1-1.s2' })).toEqual([
    'moved-nowhere moves that go in a circle',
  ]);
});

test('a move is only for what was published and is gone', () => {
  const moved = { 'city/gpd': 'city/gdp', 'city/1-1.s1': 'city/1-1.s2' };
  const { messages } = updateLedger({ ...sealed, moved }, { city: ids });
  expect(messages.map(({ rule, expected, found }) => `${rule}: ${expected}, ${found}`)).toEqual([
    'moved-unknown: under "moved" only ids that were published, city/gpd',
    'moved-alive: under "moved" only ids that are gone, city/1-1.s1, which the report still has',
  ]);
});

test('the ledger of the project is sealed, and stays so', () => {
  const kept = ledgerSchema.parse(JSON.parse(readFileSync('content/permalinks.json', 'utf8')));
  expect(kept.sealed).toBe(true);
});
