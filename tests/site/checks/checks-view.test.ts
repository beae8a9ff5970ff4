import { expect, test } from 'vitest';
import { checkGroups, checksOf, resultWords } from '../../../src/site/checks/checks-view.ts';
import { panjin } from '../panjin.ts';

const results = checksOf(panjin);
const words = (id: string) =>
  results.filter(({ check }) => check.id === id).map((result) => resultWords(panjin, result))[0];

test.each([
  ['projects-2020', '312 + 198 = 510个，原文：510个'],
  ['good-air-days-2020', '308 ÷ 366 × 100 = 84.15%，原文：84.2%'],
  ['destitute-and-minimum', '1.5 × 730 = 1095元/月，原文：1095元/月'],
  ['unemployment-target-twice', '控制在3%以内；控制在3%以内'],
  ['provincial-unemployment-goal', '2.6 − (−1.8) = 4.4%'],
  ['general-public-budget-revenue-2019', '158.4 ÷ (1 + 7%) = 148.0亿元'],
  ['gdp-2021', '1300 × (1 + 6.5%) = 约1384.5亿元'],
  ['fixed-asset-investment-2021', '423.5 × (1 + 10%) = 465.9亿元'],
  ['idle-land-before', '196 ÷ 71.8% = 273.0公顷'],
  ['projects-carried-over', '510 − 256 = 254个，2021年续建项目：247个'],
  ['enclave-within-signed', '58个；100个'],
])('%s is shown as %s', (id, shown) => {
  expect(words(id)).toBe(shown);
});

test('the checks of the report by outcome: none differs', () => {
  expect(checkGroups(results).map(({ outcome, results: { length } }) => [outcome, length])).toEqual(
    [
      ['agrees', 5],
      ['open', 4],
      ['derived', 33],
    ],
  );
});
