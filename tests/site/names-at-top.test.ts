import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isTakenName, TAKEN_AT_TOP } from '../../src/model/names-taken.ts';
import { routes } from '../../src/site/routes.ts';

/** A report that no address can hold by chance. */
const REPORT = 'some-report-2099';

type Route = (...words: string[]) => string;

/** The first folder of every address of the site; '' for its front, REPORT for those of a report. */
const tops = Object.values(routes)
  .map((route) => (route as Route)(REPORT, 'full', 'id', 'id'))
  .filter((address) => address.startsWith('/'))
  .map((address) => new URL(address, 'https://host').pathname.split('/')[1] ?? '');

/** Folders and pages that src/pages and public give to the top of the site. */
const standing = [...readdirSync('src/pages'), ...readdirSync('public')]
  .map((name) => name.replace(/\.(astro|ts)$/, ''))
  .filter((name) => name !== '[report]' && name !== 'index');

/** What cannot be a report's id has a character that no id has. */
const isId = (name: string): boolean => /^[a-z0-9][a-z0-9-]*$/.test(name);

test('every name that pages, files and addresses have at the top of the site is no report’s', () => {
  const beside = [...tops.filter((name) => name !== '' && name !== REPORT), ...standing];
  expect(beside).toContain('indicators');
  expect(beside).toContain('search');
  expect(beside.filter(isId).filter((name) => !isTakenName(name))).toEqual([]);
});

test('every name said to be taken is one of the site', () => {
  expect(TAKEN_AT_TOP.filter((name) => ![...tops, ...standing].includes(name))).toEqual([]);
});

test('an id by place and year is free', () => {
  expect(['panjin-2021', 'indicators-2021', 'search-2'].filter(isTakenName)).toEqual([]);
});
