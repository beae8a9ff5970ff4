import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { resolveMoved } from '../../../src/model/moved.ts';
import { ledger } from '../../../src/content/all-reports.ts';
import { panjin } from '../panjin-data.ts';

/** The fragments of the page of checks as it was first published. */
const published = readFileSync('tests/fixtures/checks/published.txt', 'utf8').trim().split('\n');
const alive = new Set(panjin.catalogue.checks.map(({ id }) => id));

test('every check ever published is in the ledger, and stands or leads on', () => {
  expect(published).toHaveLength(42);
  const kept = ledger.ids['panjin-2021']?.checks ?? [];
  expect(kept.slice(0, published.length)).toEqual(published.map((id) => `checks#${id}`));
  const links = published.map((id) => `panjin-2021/checks#${id}`);
  const stays = links.filter((link) => resolveMoved(ledger.moved, link) === link);
  expect(stays.filter((link) => !alive.has(link.replace(/^.*#/, '')))).toEqual([]);
  expect(links.length - stays.length).toBe(16);
});
