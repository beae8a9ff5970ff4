import { expect, test } from 'vitest';
import type { Names } from '../../../src/site/search/name-entry.ts';
import { packNames, unpackNames } from '../../../src/site/search/packed-names.ts';

const names = (second: number[]): Names => ({
  reports: [{ id: 'panjin-2021', title: '盘锦市' }],
  entries: [
    { at: 0, name: '地区生产总值', aliases: ['GDP', '经济总量'], reports: [0] },
    { at: 1, name: '泊位', aliases: [], reports: second },
  ],
  synonyms: [['发改委', '发展和改革委员会']],
});

test.each([[[0]], [[0, 1]]])('names unpack to what was packed, stated in reports %j', (second) => {
  expect(unpackNames(packNames(names(second), 20))).toEqual(names(second));
});

test('nothing packs to nothing', () => {
  const none: Names = { reports: [], entries: [], synonyms: [] };
  expect(unpackNames(packNames(none, 0))).toEqual(none);
});
