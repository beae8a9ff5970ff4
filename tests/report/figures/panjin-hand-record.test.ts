import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Observation } from '../../../src/model/observation.ts';
import { read } from '../genre/read-genre.ts';
import type { GoldRecord } from '../genre/precision-and-recall.ts';

/** A figure recorded by hand; what a field does not apply to leaves it out. */
type HandRecord = Omit<GoldRecord, 'alt' | 'required'> &
  Pick<Observation, 'scope' | 'of'> & { section: string };

const raw = readFileSync('content/sources/panjin-2021.txt', 'utf8');
const hand = new URL('../../fixtures/figures/panjin-2021.hand.json', import.meta.url);
const { records } = JSON.parse(readFileSync(hand, 'utf8')) as { records: HandRecord[] };
const made = read(raw, 'panjin-2021').indicators.flatMap(({ observations }) => observations);

const covers = ({ source }: Observation, at: number) => source.start <= at && at < source.end;

/** An observation in the form of the record of it at `at`. */
const asRecorded = (one: Observation, { at, num }: HandRecord): HandRecord => ({
  at,
  section: one.source.section,
  num,
  subject: one.subject,
  measure: one.measure,
  ...(one.value === null ? {} : { value: one.value }),
  ...(one.unit === null ? {} : { unit: one.unit }),
  bound: one.bound,
  period: one.period,
  status: one.status,
  ...(one.scope === undefined ? {} : { scope: one.scope }),
  ...(one.of === undefined ? {} : { of: one.of }),
});

/** The observation of a record: of those at its place, the one of its subject. */
function observed(record: HandRecord): HandRecord | null {
  const here = made.filter((one) => covers(one, record.at));
  const found = here.find(({ subject }) => subject === record.subject) ?? here[0];
  return found === undefined ? null : asRecorded(found, record);
}

test('the hand record points at its own numbers', () => {
  expect(records.filter(({ at, num }) => !raw.startsWith(num, at))).toEqual([]);
});

test('every figure recorded by hand is observed, field by field', () => {
  expect(records.map(observed)).toEqual(records);
});

test('nothing is observed that the hand record does not know', () => {
  expect(made.filter((one) => !records.some(({ at }) => covers(one, at)))).toEqual([]);
  expect(made).toHaveLength(records.length);
});
