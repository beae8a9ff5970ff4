import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checksSchema } from '../../src/model/check.ts';
import { catalogueEntrySchema } from '../../src/model/catalogue.ts';
import { counterpartsSchema } from '../../src/model/counterpart.ts';
import { unitNamed } from '../../src/language/units.ts';
import { unitsSchema } from '../../src/model/unit.ts';
import { readCatalogue } from './catalogue-file.ts';
import { madeReports } from './read-reports.ts';

const entries = z.array(catalogueEntrySchema).parse(readCatalogue('indicators.yaml'));
const counterparts = counterpartsSchema.parse(readCatalogue('counterparts.yaml'));
const checks = checksSchema.parse(readCatalogue('checks.yaml'));
const units = unitsSchema.parse(readCatalogue('units.yaml'));
const byId = new Map(entries.map((entry) => [entry.id, entry]));

describe.each(madeReports)('the catalogue and $id', ({ id, report, indicators }) => {
  it('gives every indicator that it knows its own name and theme, any other none', () => {
    const strangers = indicators.filter((indicator) => {
      const entry = byId.get(indicator.id);
      return entry === undefined
        ? indicator.theme !== null
        : entry.name !== indicator.name || entry.theme !== indicator.theme;
    });
    expect(strangers.map((indicator) => `${indicator.id} ${indicator.name}`)).toEqual([]);
  });

  it('keeps shorthand for no thing that the report does not state', () => {
    const stated = new Set(indicators.map((indicator) => indicator.id));
    const idle = entries.filter(({ id: own, shorthand }) => shorthand[id] && !stated.has(own));
    expect(idle.map((entry) => entry.id)).toEqual([]);
  });

  it('never puts two dimensions into the levels of one indicator', () => {
    const mixed = indicators.filter(({ observations }) => {
      const levels = observations.filter(({ measure }) => measure === 'level');
      return new Set(levels.map(({ unit }) => unitNamed(unit ?? '', units)?.dimension)).size > 1;
    });
    expect(mixed.map((indicator) => indicator.id)).toEqual([]);
  });

  it('counts relative change in % and differences of % in 个百分点', () => {
    const observations = indicators.flatMap((indicator) => indicator.observations);
    const unitsOf = (measure: string): (string | null)[] => [
      ...new Set(observations.filter((one) => one.measure === measure).map(({ unit }) => unit)),
    ];
    // 增长近7倍 is relative change too
    expect(unitsOf('growth').filter((unit) => unit !== '%' && unit !== '倍')).toEqual([]);
    expect(unitsOf('difference')).not.toContain('%');
  });

  it('pairs sections and topics that stand in it, one in each half', () => {
    const ids = new Set(
      report.sections.flatMap((section) => [
        section.id,
        ...section.topics.map((topic) => topic.id),
      ]),
    );
    const own = counterparts.filter((pair) => pair.report === id);
    expect(own.flatMap(({ from, to }) => [from, to]).filter((end) => !ids.has(end))).toEqual([]);
    const halves = own.map(({ from, to }) => `${from.split('-')[0]} ${to.split('-')[0]}`);
    expect(halves.filter((pair) => pair !== '1 2')).toEqual([]);
  });

  it('gives every section of both halves a counterpart, where it pairs the report at all', () => {
    const own = counterparts.filter((pair) => pair.report === id);
    if (own.length === 0) return;
    const paired = own.flatMap(({ from, to }) => [from, to]);
    const held = (section: string) =>
      paired.some((end) => end === section || end.startsWith(`${section}-`));
    const alone = report.sections.filter((section) => section.part !== null && !held(section.id));
    expect(alone.map((section) => section.id)).toEqual([]);
  });

  it('reckons only with observations that are stated', () => {
    const stated = new Set(
      indicators.flatMap((indicator) =>
        indicator.observations.map((observation) => `${indicator.id}#${observation.id}`),
      ),
    );
    const named = checks
      .filter((check) => check.report === id)
      .flatMap((check) => [...JSON.stringify(check).matchAll(/\{([^{}"]+)\}/g)])
      .map(([, address = '']) => address);
    expect(named.filter((address) => !stated.has(address))).toEqual([]);
  });
});

it('knows every indicator of panjin-2021, and pairs its sections', () => {
  const { indicators } = madeReports.find(({ id }) => id === 'panjin-2021') ?? { indicators: [] };
  expect(indicators.length).toBeGreaterThan(100);
  expect(indicators.filter(({ id }) => !byId.has(id)).map(({ id }) => id)).toEqual([]);
  expect(counterparts.some(({ report }) => report === 'panjin-2021')).toBe(true);
});

it('writes nothing for a report that does not exist', () => {
  const known = new Set(madeReports.map(({ id }) => id));
  const named = [
    ...counterparts.map(({ report }) => report),
    ...checks.map(({ report }) => report),
    ...entries.flatMap(({ shorthand }) => Object.keys(shorthand)),
  ];
  expect([...new Set(named)].filter((report) => !known.has(report))).toEqual([]);
});
