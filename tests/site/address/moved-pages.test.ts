import { expect, test } from 'vitest';
import type { Ledger } from '../../../src/model/ledger.ts';
import { movedPages, oldFragments } from '../../../src/site/address/moved-pages.ts';

const ledger: Ledger = {
  sealed: true,
  ids: {
    city: {
      sections: ['1-1', '1-2', '1-9'],
      topics: ['1-1-1', '1-2-4'],
      sentences: ['1-1.s1', '1-1.s2', '1-1.s3'],
      indicators: ['gdp', 'output'],
      observations: ['gdp#2020-level', 'output#2020-level', 'output#2020-rank'],
      checks: ['checks#sum', 'checks#sum-2020', 'checks#output-2021', 'checks#year', 'checks#rank'],
    },
  },
  moved: {
    'city/1-9': 'city/1-2',
    'city/1-1.s2': 'city/1-1.s1',
    'city/1-1.s3': 'city/1-2.s7',
    'city/1-2-4': 'city/1-1-1',
    'city/gdp': 'city/output',
    'city/output#2020-rank': 'city/output#2020-level',
    'city/checks#sum-2020': 'city/checks#sum',
    'city/checks#output-2021': 'city/gdp',
    'city/checks#rank': 'city/output#2020-level',
    'city/checks#year': 'city/1-1.s1',
  },
};

test('a moved page leads to its new address', () => {
  expect(movedPages(ledger, 'city')).toEqual([
    { path: '1-9', to: '/city/1-2/' },
    { path: 'indicators/gdp', to: '/city/indicators/output/' },
  ]);
});

test('a fragment that moved within its page, or came from another, is answered where it now stands', () => {
  const { here } = oldFragments(ledger, 'city', 'sections', '1-1');
  expect([...here]).toEqual([
    ['1-1-1', ['1-2-4']],
    ['1-1.s1', ['1-1.s2']],
  ]);
});

test('a fragment that left its page leads on from there', () => {
  expect(oldFragments(ledger, 'city', 'sections', '1-1').elsewhere).toEqual([
    { id: '1-1.s3', to: '/city/1-2/#1-2.s7', target: '1-2.s7' },
  ]);
  expect(oldFragments(ledger, 'city', 'sections', '1-2').elsewhere).toEqual([
    { id: '1-2-4', to: '/city/1-1/#1-1-1', target: '1-1-1' },
  ]);
});

test('an observation keeps its fragment when its indicator is renamed, and answers to its old one when it is', () => {
  const { here, elsewhere } = oldFragments(ledger, 'city', 'indicators', 'output');
  expect([...here]).toEqual([['2020-level', ['2020-rank']]]);
  expect(elsewhere).toEqual([]);
});

test('a check answers to an old id on its page, or leads on to the page that says it now', () => {
  const { here, elsewhere } = oldFragments(ledger, 'city', 'checks', 'checks');
  expect([...here]).toEqual([['sum', ['sum-2020']]]);
  expect(elsewhere).toEqual([
    { id: 'output-2021', to: '/city/indicators/output/', target: 'output' },
    { id: 'year', to: '/city/1-1/#1-1.s1', target: '1-1.s1' },
    { id: 'rank', to: '/city/indicators/output/#2020-level', target: 'output#2020-level' },
  ]);
});

test('a report without a ledger has moved nothing', () => {
  expect(movedPages(ledger, 'town')).toEqual([]);
  expect(oldFragments(ledger, 'town', 'sections', '1')).toEqual({ here: new Map(), elsewhere: [] });
});
