import { expect, test } from 'vitest';
import { DATA_FILES, INDICATOR_FILES } from '../../../src/site/downloads/data-files.ts';
import { panjin } from '../panjin-data.ts';

const file = (name: string) => DATA_FILES.find((one) => one.name === name)?.make(panjin) ?? '';
const lines = (text: string) => text.trimEnd().split('\r\n');

test('plan.csv has a line for each pair of plan.json', () => {
  const pairs = JSON.parse(file('plan.json')) as unknown[];
  expect(lines(file('plan.csv'))).toHaveLength(pairs.length + 1);
});

test('an indicator’s own files hold what the whole files hold of it', () => {
  const whole = lines(file('observations.csv'));
  for (const indicator of panjin.indicators) {
    const [csv = '', json = ''] = INDICATOR_FILES.map(({ make }) => make(indicator));
    const [head, ...own] = lines(csv);
    expect(head).toBe(whole[0]);
    expect(own).toHaveLength(indicator.observations.length);
    expect(own.filter((line) => !whole.includes(line))).toEqual([]);
    expect(JSON.parse(json)).toEqual(indicator);
  }
});

test('the citation is offered in both forms', () => {
  expect(file('citation.bib')).toMatch(/^@report\{panjin-2021,/);
  expect(file('citation.ris')).toMatch(/^TY {2}- RPRT\r\n/);
});
