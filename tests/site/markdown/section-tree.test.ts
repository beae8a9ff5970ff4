import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../../src/model/indicator.ts';
import type { Observation } from '../../../src/model/observation.ts';
import type { SectionContext } from '../../../src/site/markdown/markdown-context.ts';
import { sectionTree } from '../../../src/site/markdown/section-tree.ts';

const raw =
  '  (二)产业升级加快。全年开复工项目510个,竣工256个。服务业稳步提升。预计粮食118.9万吨(初步数)。';

const spanOf = (text: string) => {
  const start = raw.indexOf(text);
  return { start, end: start + text.length };
};
const sentence = (number: number, text: string, topic: string | null = null) => ({
  id: `1-2.s${number}`,
  topic,
  ...spanOf(text),
});
const observation = (text: string, status: Observation['status'], id: string): Observation => ({
  id,
  subject: text,
  period: '2020',
  status,
  measure: 'level',
  value: 1,
  unit: null,
  bound: 'exact',
  text,
  source: { section: '1-2', ...spanOf(text), sentence: { id: '1-2.s1', start: 0, end: 0 } },
});
const indicator = (id: string, observations: Observation[]): Indicator => ({
  id,
  name: id,
  aliases: [],
  theme: null,
  observations,
});

const section = {
  id: '1-2',
  kind: 'section' as const,
  part: 1,
  number: '(二)',
  title: '产业升级加快',
  start: 2,
  end: raw.length,
  topics: [{ id: '1-2-1', number: null, title: '服务业稳步提升', ...spanOf('服务业稳步提升。') }],
  sentences: [
    sentence(1, '全年开复工项目510个,竣工256个。'),
    sentence(2, '服务业稳步提升。', '1-2-1'),
    sentence(3, '预计粮食118.9万吨(初步数)。', '1-2-1'),
  ],
};
const context: SectionContext = {
  raw,
  section,
  indicators: [
    indicator('started', [observation('510个', 'actual', '2020-level')]),
    indicator('finished', [observation('256个', 'actual', '2020-level')]),
    indicator('grain', [observation('118.9万吨', 'estimate', '2020-level')]),
    indicator('rice', [observation('118.9万吨', 'estimate', '2020-level')]),
  ],
  report: {
    id: 'r',
    title: null,
    titleParts: null,
    genre: null,
    place: null,
    deliveredOn: null,
    meeting: null,
    submitter: null,
    executionYear: 2020,
    planYear: 2021,
    source: { file: 'r.txt', sha256: '0'.repeat(64), length: raw.length },
    sections: [section],
    dropped: [],
    excused: [],
    placings: [],
    messages: [],
  },
};

const body = `全年开复工项目510个,竣工256个。

## 服务业稳步提升

预计粮食118.9万吨(初步数)。

## 本节指标

| 指标 | 值 |
| --- | --- |
| 粮食 | 118.9万吨 |
`;

const html = (markdown: string, given = context): string =>
  toHtml(sectionTree(markdown, given)).replaceAll('\n', '');

describe('a section rendered from its Markdown', () => {
  test('sentences carry their ids, numbers stand in the gutter, the table of indicators is left out', () => {
    const code = html(body);
    expect(code).toContain('<p class="s" id="1-2.s1"><a class="no" href="#1-2.s1"');
    expect(code).toContain('id="1-2.s3"');
    expect(code).not.toContain('table');
    expect(code).not.toContain('本节指标');
  });

  test('a topic has its id and stands for its lead sentence', () => {
    expect(html(body)).toContain(
      '<h2 id="1-2-1"><a class="no" href="#1-2-1" aria-label="小节1-2-1">1-2-1</a><span class="s" id="1-2.s2" data-stop="。">服务业稳步提升</span></h2>',
    );
  });

  test('a figure links to its observation and keeps the mark after it; several are one mark', () => {
    const code = html(body);
    expect(code).toContain(
      '<span class="nw"><a class="f r" href="../indicators/started/#2020-level">510个</a>，</span>',
    );
    expect(code).toContain(
      '<a class="f e" href="../indicators/grain/#2020-level" data-all="grain#2020-level rice#2020-level">118.9万吨</a></span>（初步数）。',
    );
  });

  test('says where a paragraph of the source begins, and keeps characters no rule brings back', () => {
    const own = '第一段,完。\n第二段，完。';
    const spans = [
      { id: 'x.s1', topic: null, start: 0, end: 6 },
      { id: 'x.s2', topic: null, start: 7, end: 13 },
    ];
    const plain = { ...section, id: 'x', number: null, title: null, start: 0, end: 13 };
    const code = html('第一段,完。\n\n第二段，完。', {
      ...context,
      raw: own,
      section: { ...plain, topics: [], sentences: spans },
    });
    expect(code).toContain('<p class="s" id="x.s1">');
    expect(code).toContain('<p class="s" id="x.s2" data-par="" data-raw="第二段，完。">');
  });

  const changed: [what: string, markdown: string, message: string][] = [
    ['a character changed', body.replace('510个', '511个'), 'expected "0"'],
    ['a character lost', body.replace('竣工', '竣'), 'expected "工"'],
    ['a sentence lost', body.replace('预计粮食118.9万吨(初步数)。', ''), 'left over'],
    ['a sentence too many', body.replace('(初步数)。', '(初步数)。又增。'), 'expected "the end"'],
    [
      'a heading too many',
      body.replace('## 本节', '## 又一题\n\n## 本节'),
      'found one more heading',
    ],
    ['a list', body.replace('全年', '- 全年'), 'found a list'],
  ];
  test.each(changed)('%s fails the build and says where', (_, markdown, message) => {
    expect(() => html(markdown)).toThrow(message);
    expect(() => html(markdown)).toThrow('r/sections/1-2.md');
  });

  test.each([
    '见www.panjin.gov.cn网站。',
    '见<http://example.cn/a>网站。',
    '邮箱a@b.cn收。',
    '[字](http://example.cn/)。',
  ])('%s becomes no link', (markdown) => {
    const own = markdown.replace(/[<>[\]]|\(.*?\)/g, '');
    const plain = { ...section, id: 'x', number: null, title: null, start: 0, end: own.length };
    const sentences = [{ id: 'x.s1', topic: null, start: 0, end: own.length }];
    const code = html(markdown, {
      ...context,
      raw: own,
      indicators: [],
      section: { ...plain, topics: [], sentences },
    });
    expect(code).toContain(`${own}</p>`);
  });
});
