import type { Indicator } from '../../../src/model/indicator.ts';
import type { Bound, Observation } from '../../../src/model/observation.ts';
import { alike } from './alike.ts';

/** A figure recorded by hand; `at` is the offset of its number in the text as stored. */
export interface GoldRecord {
  at: number;
  num: string;
  subject: string;
  /** other names a careful reader may give the subject */
  alt?: string[];
  measure: string;
  value?: number;
  unit?: string;
  bound: string;
  /** 'other' where the text leaves period and status open */
  period: string;
  status: string;
  /** false: may be recorded or left out */
  required: boolean;
}

export interface Score {
  required: number;
  precision: number;
  recall: number;
  f1: number;
  problems: string[];
}

interface Found extends Observation {
  names: string[];
}

/** The gold does not tell strict from weak bounds. */
const weakBound = (bound: Bound) =>
  bound === 'more-than' ? 'at-least' : bound === 'less-than' ? 'at-most' : bound;

const close = (a: number | null | undefined, b: number) => Math.abs((a ?? NaN) - b) < 1e-9;

/** What has to agree for a figure to count, field by field; a range answers for both its ends. */
const fields: Record<string, (gold: GoldRecord, found: Found) => boolean> = {
  measure: (gold, found) => found.measure === gold.measure,
  value: (gold, found) =>
    gold.value === undefined ||
    close(found.value, gold.value) ||
    (found.bound === 'range' && (close(found.lower, gold.value) || close(found.upper, gold.value))),
  unit: (gold, found) =>
    gold.measure === 'rank' ||
    gold.measure === 'qualitative' ||
    (found.unit ?? '').replace('％', '%') === (gold.unit ?? '').replace('％', '%'),
  bound: (gold, found) =>
    weakBound(found.bound) === gold.bound ||
    (found.bound === 'range' && ['at-least', 'at-most'].includes(gold.bound)),
  period: (gold, found) => gold.period === 'other' || found.period === gold.period,
  status: (gold, found) => gold.period === 'other' || found.status === gold.status,
  subject: (gold, found) =>
    [gold.subject, ...(gold.alt ?? [])].some((name) => found.names.some((n) => alike(name, n))),
};

const wrongFields = (gold: GoldRecord, found: Found) =>
  Object.keys(fields).filter((field) => !fields[field]?.(gold, found));

const covers = (found: Found, at: number) => found.source.start <= at && at < found.source.end;

/**
 * Compares found indicators with a hand record, strictly: a figure counts when every field agrees.
 * Precision is over figures located and figures the record does not know; recall over those required.
 */
export function score(gold: readonly GoldRecord[], indicators: readonly Indicator[]): Score {
  const found: Found[] = indicators.flatMap((indicator) =>
    indicator.observations.map((observation) => ({
      ...observation,
      names: [indicator.name, observation.subject, ...indicator.aliases],
    })),
  );
  const used = new Set<Found>();
  const problems: string[] = [];
  let located = 0;
  let right = 0;
  for (const record of gold) {
    const taken = (f: Found) => used.has(f) && f.bound !== 'range';
    const best = found
      .filter((f) => covers(f, record.at))
      .map((f) => ({ f, wrong: wrongFields(record, f).length + (taken(f) ? 10 : 0) }))
      .sort((a, b) => a.wrong - b.wrong)[0]?.f;
    if (best === undefined || taken(best)) {
      if (record.required) problems.push(`missing: ${describe(record)}`);
      continue;
    }
    used.add(best);
    if (!record.required) continue;
    located += 1;
    const wrong = wrongFields(record, best);
    if (wrong.length === 0) right += 1;
    else problems.push(`wrong ${wrong.join(', ')}: ${describe(record)}; found ${show(best)}`);
  }
  const extra = found.filter((f) => !used.has(f) && !gold.some((g) => covers(f, g.at)));
  for (const f of extra) problems.push(`extra: ${show(f)}`);
  const required = gold.filter((record) => record.required).length;
  const precision = located + extra.length === 0 ? 0 : right / (located + extra.length);
  const recall = required === 0 ? 0 : right / required;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { required, precision, recall, f1, problems };
}

function describe(gold: GoldRecord): string {
  const value = `${gold.value ?? ''}${gold.unit ?? ''}`;
  return `${gold.subject} ${gold.measure} ${value} ${gold.bound} ${gold.period} ${gold.status} at ${gold.at}`;
}

function show(found: Found): string {
  const value = `${found.value ?? ''}${found.unit ?? ''}`;
  return `${found.subject} ${found.measure} ${value} ${found.bound} ${found.period} ${found.status} “${found.text}” at ${found.source.start}`;
}
