import { expect, test } from 'vitest';
import { bibtex, citationOf, gbt7714, ris } from '../../../src/site/report/citation.ts';
import { data } from '../make-data.ts';

const cited = {
  author: '盘锦市发展和改革委员会',
  title: '某报告',
  published: '2021-01-16',
  address: 'http://www.example.gov.cn/306971.html',
};

test('GB/T 7714 for an electronic report, the day of citing left to the reader', () => {
  expect(gbt7714(cited)).toBe(
    '盘锦市发展和改革委员会. 某报告[R/OL]. (2021-01-16)[引用日期]. http://www.example.gov.cn/306971.html.',
  );
});

test('without an address it is a printed report, cited by what the report says of itself', () => {
  expect(gbt7714(citationOf(data([])))).toBe(
    '某市发展和改革委员会. 关于某市2020年计划执行情况与2021年计划(草案)的报告[R]. 2021-01-15.',
  );
});

test('what neither the report nor its origin says is said so, in the brackets of the site', () => {
  const { report, ...rest } = data([]);
  const nameless = { ...rest, report: { ...report, title: null, submitter: null } };
  expect(gbt7714(citationOf(nameless))).toBe(
    `〔原文未署名〕. 〔原文没有题名：${report.id}〕[R]. 2021-01-15.`,
  );
});

test('BibTeX and RIS hold the same facts', () => {
  expect(bibtex(cited, 'panjin-2021')).toBe(
    [
      '@report{panjin-2021,',
      '  author = {{盘锦市发展和改革委员会}},',
      '  title = {{某报告}},',
      '  institution = {盘锦市发展和改革委员会},',
      '  date = {2021-01-16},',
      '  url = {http://www.example.gov.cn/306971.html},',
      '  langid = {chinese},',
      '}',
      '',
    ].join('\n'),
  );
  expect(ris(cited).split('\r\n')).toEqual([
    'TY  - RPRT',
    'AU  - 盘锦市发展和改革委员会',
    'TI  - 某报告',
    'PB  - 盘锦市发展和改革委员会',
    'PY  - 2021',
    'DA  - 2021/01/16',
    'UR  - http://www.example.gov.cn/306971.html',
    'LA  - zh-CN',
    'ER  - ',
    '',
  ]);
});

test('nothing in a title is a command of TeX', () => {
  const odd = { author: 'A&B', title: '100%的{报告}\\', published: null, address: null };
  expect(bibtex(odd, 'odd')).toContain('title = {{100\\%的\\{报告\\}\\textbackslash{}}}');
  expect(bibtex(odd, 'odd')).toContain('institution = {A\\&B}');
  expect(gbt7714(odd)).toBe('A&B. 100%的{报告}\\[R].');
});
