import { expect, test } from 'vitest';
import { planSchema } from '../../../src/model/plan.ts';
import { DATA_FILES } from '../../../src/site/downloads/data-files.ts';
import { panjin } from '../panjin-data.ts';
import { expectGolden } from '../../golden.ts';

const text = DATA_FILES.find(({ name }) => name === 'plan.json')?.make(panjin) ?? '';

test('plan.json of the report is as it was kept, so that every change of it is read as a diff', () => {
  expectGolden('plan/panjin-2021.plan.json', text);
});

test('plan.json holds what its contract names, and points at observations that are there', () => {
  const rows = planSchema.parse(JSON.parse(text));
  const known = new Set(
    panjin.indicators.flatMap(({ id, observations }) =>
      observations.map((observation) => `${id}#${observation.id}`),
    ),
  );
  const cited = rows.flatMap(({ result, target }) =>
    [result, target].flatMap(({ indicator, ...side }) =>
      Object.values(side).map((quote) => `${indicator}#${quote?.id}`),
    ),
  );
  expect(cited.length).toBeGreaterThan(rows.length);
  expect(cited.filter((address) => !known.has(address))).toEqual([]);
});
