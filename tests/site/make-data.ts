import type { CatalogueEntry } from '../../src/model/catalogue.ts';
import type { Indicator } from '../../src/model/indicator.ts';
import type { Bound, Observation } from '../../src/model/observation.ts';
import type { Unit } from '../../src/model/unit.ts';
import type { ReportData } from '../../src/site/report/report-data.ts';

/** An observation of a test: what the case is about, the rest plain. */
export function observation(fields: Partial<Observation> & { id: string }): Observation {
  const start = fields.source?.start ?? 0;
  return {
    subject: '某指标',
    period: fields.id.slice(0, 4),
    status: fields.id.startsWith('2021') ? 'target' : 'actual',
    measure: 'level',
    value: 1,
    unit: '个',
    bound: 'exact',
    text: `${fields.value ?? 1}${fields.unit ?? '个'}`,
    source: { section: '1-1', start, end: start + 1, sentence: { id: '1-1.s1', start: 0, end: 9 } },
    ...fields,
  };
}

const BOUND_WORDS: Record<string, Bound> = { 左右: 'about', 以上: 'at-least', 以内: 'at-most' };

/** A level or growth from its expression: "2020 158.4亿元", "2021 +6.5%左右", "2021 同步"; "2021 与经济增长同步 gdp" follows that. */
export function from(expression: string): Observation {
  const [year = '', text = '', followed] = expression.split(' ');
  const found = /^([+-]?)([\d.]+)(\D+?)(左右|以上|以内)?$/.exec(text);
  if (!found)
    return observation({
      id: `${year}-qualitative`,
      measure: 'qualitative',
      value: null,
      unit: null,
      text,
      of: 'growth',
      ...(followed ? { follows: { start: 0, end: 1, text: '', indicator: followed } } : {}),
    });
  const [, sign, number, unit = '', word = ''] = found;
  const measure = sign ? 'growth' : 'level';
  return observation({
    id: `${year}-${measure}`,
    measure,
    unit,
    value: Number(`${sign === '-' ? '-' : ''}${number}`),
    bound: BOUND_WORDS[word] ?? 'exact',
    text: text.replace('+', '').replace('-', ''),
  });
}

/** An indicator of the observations given. */
export const indicator = (id: string, observations: Observation[], name = id): Indicator => ({
  id,
  name,
  aliases: [],
  theme: null,
  observations,
});

/** A catalogue entry with only what a case needs. */
export const entry = (fields: Partial<CatalogueEntry> & { id: string }): CatalogueEntry => ({
  name: fields.id,
  english: fields.id,
  aliases: [],
  nicknames: [],
  shorthand: {},
  theme: 'economy',
  direction: 'more',
  kind: 'flow',
  definition: null,
  related: [],
  ...fields,
});

export const UNITS: Unit[] = [
  { symbol: '亿元', dimension: 'cny', multiplier: 1e8 },
  { symbol: '万元', dimension: 'cny', multiplier: 1e4 },
  { symbol: '亿美元', dimension: 'usd', multiplier: 1e8 },
  { symbol: '户', dimension: 'count', multiplier: 1 },
  { symbol: '家', dimension: 'count', multiplier: 1 },
  { symbol: '%', dimension: 'percent', multiplier: 1 },
  { symbol: '个百分点', dimension: 'percentage-point', multiplier: 1 },
];

/** A report of 2020 and 2021 with the indicators given. */
export function data(
  indicators: Indicator[],
  entries: CatalogueEntry[] = [],
  raw = '',
): ReportData {
  return {
    report: {
      id: 'some-2021',
      title: '关于某市2020年计划执行情况与2021年计划(草案)的报告',
      titleParts: {
        lead: '关于某市',
        first: '2020年计划执行情况',
        joint: '与',
        second: '2021年计划(草案)',
        tail: '的报告',
      },
      genre: null,
      place: '某市',
      deliveredOn: '2021-01-15',
      meeting: null,
      submitter: '某市发展和改革委员会',
      executionYear: 2020,
      planYear: 2021,
      source: { file: 'content/sources/some-2021.txt', sha256: '0'.repeat(64), length: raw.length },
      sections: [],
      dropped: [],
      excused: [],
      placings: [],
      messages: [],
    },
    indicators,
    raw,
    origin: null,
    catalogue: {
      entries,
      themes: [],
      units: UNITS,
      counterparts: [],
      checks: [],
      comparability: [],
      wordings: [],
    },
  };
}
