import { expect, test } from 'vitest';
import { checksByIndicator } from '../../../src/site/checks/checks-by-indicator.ts';
import { checkGroups, checksOf } from '../../../src/site/checks/checks-view.ts';
import { expectGolden } from '../../golden.ts';
import { panjin } from '../panjin-data.ts';

const views = checksOf(panjin);

test('what the page of checks says of the report, in words', () => {
  const said = checkGroups(views).flatMap(({ word, views }) => [
    `【${word}】`,
    ...views.flatMap(({ check, lines }) => [check.title, ...lines, check.note, '']),
  ]);
  expectGolden('checks/panjin-2021.txt', `${said.join('\n').trimEnd()}\n`);
});

test('the checks of the report by outcome: none differs', () => {
  expect(checkGroups(views).map(({ outcome, views: { length } }) => [outcome, length])).toEqual([
    ['agrees', 12],
    ['open', 7],
    ['derived', 21],
  ]);
});

test('no two values of a check are said alike, and no note judges or guesses', () => {
  for (const { lines } of views) expect(new Set(lines).size).toBe(lines.length);
  const notes = views.map(({ check }) => check.note).join('');
  expect(notes).not.toMatch(/却|竟|应该|可能|显然/);
});

test('an indicator knows the checks that use its figures, also where they stand in quoted words', () => {
  const found = checksByIndicator(panjin);
  expect(found.get('top-500-private-enterprises')).toEqual([
    {
      href: '/panjin-2021/checks/#top-500-enterprises-named',
      title: '民营企业500强3户与所列企业',
      outcome: '相符',
    },
  ]);
  expect(found.get('completed-projects')?.map(({ outcome }) => outcome)).toEqual(['存疑', '推算']);
  expect(found.get('urban-registered-unemployment-rate')?.map(({ title }) => title)).toEqual([
    '登记失业率目标，两处表述',
    '登记失业率的年度省考核目标',
  ]);
  expect(found.has('pm25')).toBe(false);
});

test('each check rests on a sentence of the report', () => {
  expect(views.filter(({ places }) => places.length === 0)).toEqual([]);
});
