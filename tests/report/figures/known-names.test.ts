import { units } from '../../units.ts';
import { expect, test } from 'vitest';
import type { CatalogueEntry } from '../../../src/model/catalogue.ts';
import { readReport } from '../../../src/report/index.ts';
import { oneSentenceReport } from '../genre/one-sentence-report.ts';

const entry = (id: string, name: string): CatalogueEntry => ({
  id,
  name,
  english: id,
  aliases: [],
  nicknames: [],
  shorthand: {},
  theme: 'test',
  direction: 'neither',
  kind: 'flow',
  definition: null,
  related: [],
});

/** A name the catalogue knows is found although a verb, a clause before or a list stands in the way. */
const cases: [sentence: string, name: string][] = [
  ['力争全年建成蓝顶粮仓40座。', '建成蓝顶粮仓'],
  ['实施12项街巷风貌提升行动。', '街巷风貌提升行动'],
  ['成功举办第二届云溪茶叶博览会，超过900家采茶商参会。', '云溪茶叶博览会采茶商'],
  ['云溪茶叶快速兴起，经营主体达到20家、市场规模超过4亿元。', '云溪茶叶市场规模'],
];

test.each(cases)('%s: %s', (sentence, name) => {
  const { raw } = oneSentenceReport('results', sentence);
  const identity = { id: 'known', file: 'known.txt', sha256: '0'.repeat(64) };
  const catalogue = { entries: [entry('the-one', name)], units };
  const made = readReport(new TextEncoder().encode(raw), identity, catalogue);
  if (!made.read) throw new Error('expected a readable report');
  expect(made.indicators.map(({ id }) => id)).toContain('the-one');
});

test('what one report says in passing is known in that report alone', () => {
  const { raw } = oneSentenceReport('results', '组建应急处置等11个工作组。');
  const groups = { ...entry('epidemic-groups', '疫情防控工作组'), shorthand: { ours: ['工作组'] } };
  const idsIn = (id: string): string[] => {
    const identity = { id, file: `${id}.txt`, sha256: '0'.repeat(64) };
    const made = readReport(new TextEncoder().encode(raw), identity, {
      entries: [groups],
      units,
    });
    return made.read ? made.indicators.map((indicator) => indicator.id) : [];
  };
  expect(idsIn('ours')).toEqual(['epidemic-groups']);
  expect(idsIn('theirs')).toEqual(['ying-ji-chu-zhi-deng-gong-zuo-zu']);
});

test('a nickname names no figure of a text, but is listed with the aliases', () => {
  const { raw } = oneSentenceReport('results', '外贸完成200亿元，进出口总额增长3%。');
  const trade = { ...entry('trade', '进出口总额'), nicknames: ['外贸'] };
  const identity = { id: 'known', file: 'known.txt', sha256: '0'.repeat(64) };
  const catalogue = { entries: [trade], units };
  const made = readReport(new TextEncoder().encode(raw), identity, catalogue);
  if (!made.read) throw new Error('expected a readable report');
  expect(made.indicators.map(({ id, aliases }) => [id, aliases])).toEqual([
    ['wai-mao', []],
    ['trade', ['外贸']],
  ]);
});
