import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { reportSchema } from '../../../src/model/report.ts';
import { copyContent, withMoves, type ContentCopy } from './content-copy.ts';

/** Run on a copy of the project's own text, catalogue, made files and ledger. */
const sealedCopy = () => {
  const content = copyContent();
  expect(content.run('--seal')).toEqual({ code: 0, problems: [] });
  return content;
};

const vanished = (id: string): string =>
  `content/permalinks.json:1:1 id-vanished: expected the sealed id panjin-2021/${id}, found none; ` +
  `mend what lost it, or say in content/permalinks.json where it went: "moved": { "panjin-2021/${id}": "…" }`;

test('sealing closes the ledger and changes nothing else', () => {
  const content = sealedCopy();
  expect(content.ledger().sealed).toBe(true);
  expect(content.run('--check')).toEqual({ code: 0, problems: [] });
  expect(content.run()).toEqual({ code: 0, problems: [] });
});

test('a lost sentence fails by name, with all that stood in it, and nothing is written', () => {
  const content = sealedCopy();
  content.edit('sources/panjin-2021.txt', (text) =>
    text.replace('选派5名优秀年轻干部赴无锡挂职锻炼。', ''),
  );
  const before = content.read('permalinks.json') + content.read('reports/panjin-2021/report.json');
  expect(content.run()).toEqual({
    code: 1,
    problems: [
      expect.stringContaining(' origin-checksum: '),
      vanished('1-3.s13'),
      vanished('cadres-seconded-to-wuxi'),
      vanished('cadres-seconded-to-wuxi#2020-level'),
      'content: nothing was written',
    ],
  });
  const after = content.read('permalinks.json') + content.read('reports/panjin-2021/report.json');
  expect(after).toBe(before);
});

test('a renamed indicator fails by name until the ledger says where it went; then both ids are kept', () => {
  const content = sealedCopy();
  content.edit('catalogue/indicators.yaml', (text) =>
    text.replace('- id: cadres-seconded-to-wuxi\n', '- id: cadres-sent-to-wuxi\n'),
  );
  const { code, problems } = content.run();
  expect(code).toBe(1);
  expect(problems.slice(0, 2)).toEqual([
    vanished('cadres-seconded-to-wuxi'),
    vanished('cadres-seconded-to-wuxi#2020-level'),
  ]);

  content.edit(
    'permalinks.json',
    withMoves({ 'panjin-2021/cadres-seconded-to-wuxi': 'panjin-2021/cadres-sent-to-wuxi' }),
  );
  expect(content.run()).toEqual({ code: 0, problems: [] });
  const { indicators, observations } = content.ledger().ids['panjin-2021'] ?? {
    indicators: [],
    observations: [],
  };
  expect(indicators).toEqual(
    expect.arrayContaining(['cadres-seconded-to-wuxi', 'cadres-sent-to-wuxi']),
  );
  expect(observations).toEqual(
    expect.arrayContaining([
      'cadres-seconded-to-wuxi#2020-level',
      'cadres-sent-to-wuxi#2020-level',
    ]),
  );
  expect(content.run('--check').code).toBe(0);
});

test('a move to nowhere is no cure', () => {
  const content = sealedCopy();
  content.edit('catalogue/indicators.yaml', (text) =>
    text.replace('- id: cadres-seconded-to-wuxi\n', '- id: cadres-sent-to-wuxi\n'),
  );
  content.edit(
    'permalinks.json',
    withMoves({ 'panjin-2021/cadres-seconded-to-wuxi': 'panjin-2021/cadres-sent-nowhere' }),
  );
  expect(content.run().problems[0]).toBe(
    'content/permalinks.json:1:1 moved-nowhere: expected the sealed id panjin-2021/cadres-seconded-to-wuxi to have moved to an id that exists, ' +
      'found panjin-2021/cadres-sent-nowhere; correct the entry of panjin-2021/cadres-seconded-to-wuxi under "moved" in content/permalinks.json',
  );
});

const made = 'reports/panjin-2021';

/** Makes a made file say that the rules had put something one character further before. */
const shiftedBack = (text: string, find: (file: unknown) => { start: number }): string => {
  const file: unknown = JSON.parse(text);
  find(file).start += 1;
  return JSON.stringify(file);
};

const sentence = (file: unknown) => {
  const { sections } = reportSchema.parse(file);
  const index = sections.findIndex(({ id }) => id === '1-1');
  return (file as { sections: { sentences: { start: number }[] }[] }).sections[index]!
    .sentences[1]!;
};

const observation = (file: unknown) =>
  (file as { observations: { source: { start: number } }[] }[])[0]!.observations[0]!.source;

test.each([
  ['a sentence', 'report.json', '1-1.s2', sentence],
  ['an observation', 'indicators.json', 'gdp#2020-level', observation],
])('%s that keeps its id but stands elsewhere is an error', (_what, file, id, find) => {
  const content = sealedCopy();
  const { start } = find(JSON.parse(content.read(`${made}/${file}`)));
  content.edit(`${made}/${file}`, (text) => shiftedBack(text, find));
  expect(content.run()).toEqual({
    code: 1,
    problems: [
      `content/permalinks.json:1:1 id-shifted: expected the sealed id panjin-2021/${id} at ${start + 1}, ` +
        `found it at ${start}; mend the rule that moved it: sealed ids keep their place in the text`,
      'content: nothing was written',
    ],
  });
});

const withoutUnit = (content: ContentCopy): void =>
  content.edit('catalogue/units.yaml', (text) => text.replace(/- \{ symbol: '元\/月'.*\n/, ''));

test('a gap of the parser is only said while the ledger is a draft', () => {
  const draft = copyContent();
  draft.edit('permalinks.json', (text) =>
    text.replace(/"sealed": (true|false)/, '"sealed":  false'),
  );
  withoutUnit(draft);
  const said = draft.run();
  expect(said.code).toBe(0);
  expect(said.problems).toHaveLength(1);
  expect(said.problems[0]).toMatch(
    /unit-unknown: expected a unit of content\/catalogue\/units\.yaml, found 元\/月/,
  );
  expect(draft.run('--seal').code).toBe(1);
  expect(draft.ledger().sealed).toBe(false);
});

test('a gap keeps a report out of a sealed ledger: nothing is written until it is closed', () => {
  const content = sealedCopy();
  withoutUnit(content);
  const before = content.read('permalinks.json') + content.read('reports/panjin-2021/report.json');
  const { code, problems } = content.run();
  expect([code, ...problems.slice(1)]).toEqual([1, 'content: nothing was written']);
  const after = content.read('permalinks.json') + content.read('reports/panjin-2021/report.json');
  expect(after).toBe(before);
});

test('a remark on the text is said and stays: a second report without title, years and end is added', () => {
  const content = sealedCopy();
  const text = '各位代表：\n一、过去一年工作\n全县经济平稳运行。\n二、今年工作\n着力扩大内需，稳';
  writeFileSync(path.join(content.root, 'content/sources/yunxi-0.txt'), text);
  const { code, problems } = content.run();
  expect(code).toBe(0);
  expect(problems.map((line) => line.replace(/ expected.*/, ''))).toEqual([
    'content/sources/yunxi-0.txt:1:1 title-missing:',
    'content/sources/yunxi-0.txt:1:1 year-missing:',
    'content/sources/yunxi-0.txt:5:8 text-truncated:',
    'content/sources/yunxi-0.txt:1:1 origin-missing:',
  ]);
  expect(content.ledger().ids['yunxi-0']?.sections).toEqual(['opening', '1', '2']);
  expect(content.run('--check').code).toBe(0);
});
