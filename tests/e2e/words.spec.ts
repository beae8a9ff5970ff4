import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { readBuiltPages, type BuiltPage } from './built-pages.ts';

/** Words the site does not use, each with why. None of them stands in the report's own text. */
const UNWELCOME: [word: string, why: string][] = [
  ['无实绩', 'reads as “no achievements”, a verdict'],
  ['无目标', 'claims more than that the report mentions none'],
  ['无基数', 'claims more than that the report mentions none'],
  ['要求更低', 'judges what a government asks'],
  ['要求更高', 'judges what a government asks'],
  ['以升为进', 'calls a rise progress'],
  ['以降为进', 'calls a fall progress'],
  ['不分升降', 'is no term of statistics: 中性指标'],
  ['待考', 'is learned: 存疑'],
  ['站方', 'is no word of an editor: 编者注, 本站'],
  ['核算', 'is accounting: 数字核对'],
  ['另一半', 'is spoken: 另一部分'],
  ['两半', 'is spoken: 两个部分'],
  ['检读', 'is no word: 对读'],
  ['报告没有给出', 'is spoken: 原文未给出'],
  ['没有说到', 'is spoken: 未列'],
  ['未提及', 'claims that the field is not spoken of at all: 未列'],
  ['要求相同', 'judges what a government asks'],
  ['也未见公开的定义', 'is a claim about the world'],
  ['已完成', 'is not what 实绩 says'],
  ['所述', 'is learned: 内容'],
  ['又见', 'is learned: 另见'],
  ['抄下', 'is spoken: 录入'],
  ['以升', 'calls a rise progress'],
  ['不高于此数', 'is stiff: 不超过该数'],
  ['报告未给', 'reads as “not granted”'],
  ['增长未给', 'reads as “not granted”'],
  ['总量未给', 'reads as “not granted”'],
];

const report = readFileSync('content/sources/panjin-2021.txt', 'utf8');

test('none of the unwelcome words is the report’s own', () => {
  expect(UNWELCOME.filter(([word]) => report.includes(word))).toEqual([]);
});

test('no page says an unwelcome word, in its text or in its labels', async ({ browser }) => {
  test.setTimeout(120_000);
  const pages = await readBuiltPages(browser, 'dist');
  expect(pages.length).toBeGreaterThan(100);
  const said = ({ text, labels, title }: BuiltPage) => [text, title, ...labels].join('\n');
  const found = pages.flatMap((built) =>
    UNWELCOME.filter(([word]) => said(built).includes(word)).map(
      ([word, why]) => `/${built.address}: ${word} ${why}`,
    ),
  );
  expect(found).toEqual([]);
});

test('no script says an unwelcome word', () => {
  const scripts = readdirSync('dist/_astro').filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(3);
  const found = scripts.flatMap((name) => {
    const text = readFileSync(`dist/_astro/${name}`, 'utf8');
    return UNWELCOME.filter(([word]) => text.includes(word)).map(([word]) => `${name}: ${word}`);
  });
  expect(found).toEqual([]);
});
