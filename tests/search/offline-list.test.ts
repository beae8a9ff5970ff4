import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { offlineList, REPORTS_KEPT } from '../../src/integrations/search/offline-list.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'offline-list-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
}

/** A built site of so many reports, as search leaves it, newest first. */
function siteOf(count: number): string[] {
  const reports = Array.from({ length: count }, (_, index) => `report-${index}`);
  for (const name of ['search-index/names.json', 'search-index/index/zh_1.pf_index', 'display.js'])
    write(name, name);
  for (const report of reports) {
    write(`${report}/full/index.html`, report);
    write(`${report}/index.html`, report);
    write(`search-index/figures/${report}.json`, '[]');
    write(`search-index/card/${report}/0.json`, '{}');
    write(`search-index/text/zh_${report}.json`, JSON.stringify({ report, text: '文' }));
  }
  return reports;
}

const listed = (reports: string[]): { version: string; files: string[] } =>
  JSON.parse(offlineList(folder, reports).replace(/^self\.offline = |;\n$/g, ''));

test('search, and of each report its texts, its figures and the page of its whole text', () => {
  expect(listed(siteOf(1)).files).toEqual([
    'display.js',
    'report-0/full/',
    'search-index/figures/report-0.json',
    'search-index/index/zh_1.pf_index',
    'search-index/names.json',
    'search-index/text/zh_report-0.json',
  ]);
});

test(`of more than ${REPORTS_KEPT} reports the newest: fifty make as many files as ten`, () => {
  const ten = listed(siteOf(REPORTS_KEPT)).files;
  const fifty = listed(siteOf(50)).files;
  expect(fifty).toEqual(ten);
  expect(fifty).toContain('report-9/full/');
});

test('the version changes with a file that is not fetched beforehand', () => {
  const reports = siteOf(12);
  const before = listed(reports);
  write('report-11/full/index.html', 'changed');
  const after = listed(reports);
  expect(after.version).not.toBe(before.version);
  expect(after.files).toEqual(before.files);
});
