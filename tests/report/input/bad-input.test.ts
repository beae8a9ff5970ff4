import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { errorsOf, messagesOf, readText } from '../read-text.ts';

const raw = readFileSync('content/sources/panjin-2021.txt', 'utf8');
const outlineOf = (text: string): string[] => {
  const result = readText(text);
  return result.read ? result.report.sections.map(({ id, title }) => `${id} ${title}`) : [];
};

test.each<[string, string | Uint8Array, string]>([
  ['an empty file', '', 'body-missing: an empty file'],
  ['white space only', ' \n\u3000\n', 'body-missing: an empty file'],
  ['English only', 'Annual report.\n', 'body-missing: no Chinese text'],
  [
    'GBK bytes',
    Uint8Array.from([0xb9, 0xab, 0xb8, 0xe6]),
    'encoding-invalid: bytes that are not UTF-8',
  ],
  [
    'a character cut in two',
    Uint8Array.from([0xe5, 0x85]),
    'encoding-invalid: a file that ends in the middle of a character',
  ],
  [
    'a character cut in two and gone on from',
    Uint8Array.from([0xe5, 0x85, 0x41]),
    'encoding-invalid: bytes that are not UTF-8',
  ],
  ['a PDF file that is all ASCII', '%PDF-1.4\n1 0 obj', 'binary: a PDF file'],
  [
    'a Word file',
    Uint8Array.from([0x50, 0x4b, 3, 4, 0x14, 0]),
    'binary: a Word, Excel or zip file',
  ],
  ['an image', Uint8Array.from([0x89, 0x50, 0x4e, 0x47]), 'binary: a PNG image'],
  ['control characters', '\u0001\u0002报告', 'binary: 2 control characters among 4'],
])('%s is refused with a reason', (_, input, reason) => {
  const result = readText(input);
  expect(result.read).toBe(false);
  expect(errorsOf(result)).toEqual([reason]);
});

test.each<[string, string]>([
  ['CR LF', raw.replaceAll('\n', '\r\n')],
  ['a byte order mark', `\uFEFF${raw}`],
  ['U+3000 indents', raw.replaceAll('\n  ', '\n\u3000\u3000')],
  ['full-width brackets', raw.replaceAll('(', '（').replaceAll(')', '）')],
  ['HTML paragraphs', raw.replaceAll('\n\n', '</p>\n<p>&nbsp;')],
])('%s leaves the outline as it is', (_, text) => {
  const plain = outlineOf(raw);
  expect(outlineOf(text).map((line) => line.replaceAll('（', '(').replaceAll('）', ')'))).toEqual(
    plain,
  );
  expect(errorsOf(readText(text))).toEqual([]);
});

test('a script is dropped whole, tags of unknown names stay text', () => {
  const result = readText('各位代表:\n一、工作\n全市<script>alert(1)</script>经济<发展>向好。\n');
  if (!result.read) throw new Error('refused');
  const markdown = result.files.map((file) => file.markdown).join('');
  expect(markdown).not.toContain('alert');
  expect(markdown).toContain('<发展>');
  expect(errorsOf(result)).toEqual([]);
});

test('Markdown and link syntax of the text come back as the text they are', () => {
  const odd =
    '*a* _b_ `c` [d](http://e.f) ![g](h) # i ~~j~~ | k | http://l.m n@o.cn &amp; \\* 1. - + > <m@n.o> [^1]';
  const result = readText(
    `各位代表:\n一、工作\n${odd}。\n# 标题\n- 列表\n1) 项\n> 引用\n---\n\`\`\`\n    缩进\n| 表 | 格 |\n|---|---|\n`,
  );
  expect(errorsOf(result)).toEqual([]);
});

test('headings numbered twice or out of order keep ids unique and are told of', () => {
  const result = readText(
    '2011年工作报告\n各位代表:\n一、甲\n文字。\n一、乙\n文字。\n四、丙\n文字。\n',
  );
  expect(messagesOf(result).map(({ rule, found }) => `${rule} ${found}`)).toEqual([
    'heading-repeated 一、',
    'heading-order 四、',
  ]);
  expect(errorsOf(result)).toEqual([]);
});

test('一是 in an introduction makes no topic, whose id would be that of a section', () => {
  const intro = '一、目标\n一是稳增长。要稳。二是促改革。要改。\n(一)甲\n文字。\n';
  const result = readText(`各位代表:\n${intro}`);
  expect(errorsOf(result)).toEqual([]);
  expect(result.read && result.report.sections.map(({ id }) => id)).toEqual([
    'opening',
    '1',
    '1-1',
  ]);
});

test('a line of furniture goes with the tags in it, once', () => {
  const raw =
    '<p>政府工作报告</p>\n分享到：<span class="share">微信</span> <b>微博</b>\n各位代表：\n一、工作\n全市向好。\n';
  const result = readText(raw);
  if (!result.read) throw new Error('refused');
  expect(errorsOf(result)).toEqual([]);
  const dropped = result.report.dropped.map(({ rule, start, end }) => [
    rule,
    raw.slice(start, end),
  ]);
  expect(dropped).toContainEqual(['share-bar', '分享到：<span class="share">微信</span> <b>微博']);
  expect(result.files[0]?.markdown).not.toContain('微信');
});
