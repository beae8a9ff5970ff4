import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { copyContent, type ContentCopy } from './content-copy.ts';

const TEXT =
  '政府工作报告\n各位代表：\n一、2011年工作回顾\n全县生产总值增长9%。\n二、2012年工作安排\n';

/** Writes a file into the copy; gives its path, and the folder that the command shall write into. */
function placed(content: ContentCopy, name: string, text: string | Uint8Array) {
  const source = path.join(content.root, name);
  writeFileSync(source, text);
  return { source, out: path.join(content.root, 'out') };
}

test('one file is parsed as it is among the sources, and nothing else is touched', () => {
  const content = copyContent();
  const source = path.join(content.root, 'content/sources/panjin-2021.txt');
  const out = path.join(content.root, 'out');
  const ledger = content.read('permalinks.json');
  expect(content.run('--source', source, '--out', out)).toEqual({ code: 0, problems: [] });
  for (const file of ['indicators.json', 'sections/1-1.md', 'sections/closing.md']) {
    const made = readFileSync(path.join(out, 'panjin-2021', file), 'utf8');
    expect(made).toBe(content.read(`reports/panjin-2021/${file}`));
  }
  expect(content.read('permalinks.json')).toBe(ledger);
});

test('--json prints the summary and every message as one object, and nothing beside it', () => {
  const content = copyContent();
  const { source, out } = placed(content, 'yunxi-2012.txt', `${TEXT}新建公路\u000060条。\n`);
  const words = ['--source', source, '--out', out, '--json'];
  expect(content.run(...words)).toEqual({ code: 0, problems: [] });
  expect(JSON.parse(content.said(...words))).toMatchObject({
    id: 'yunxi-2012',
    parts: 2,
    sections: 3,
    observations: 2,
    errors: 0,
    warnings: 1,
    messages: [{ rule: 'control-character', severity: 'warning' }],
  });
});

test('a file that is refused makes no folder, with its reason in either form', () => {
  const content = copyContent();
  const { source, out } = placed(content, 'gbk.txt', Uint8Array.from([0xb9, 0xab, 0xb8, 0xe6]));
  const words = ['--source', source, '--out', out];
  expect(content.run(...words)).toEqual({
    code: 1,
    problems: [expect.stringMatching(/gbk\.txt:1:1 encoding-invalid: expected UTF-8 text, /)],
  });
  expect(JSON.parse(content.said(...words, '--json'))).toMatchObject({
    errors: 1,
    sections: 0,
    messages: [{ rule: 'encoding-invalid', severity: 'error' }],
  });
  expect(existsSync(out)).toBe(false);
});

test.each([
  ['Luwan 2022.TXT', [], 'luwan-2022'],
  ['云溪.txt', [], 'report'],
  ['a.b.txt', [], 'a-b'],
  ['a.txt', ['--id', 'Yunxi_2012'], 'yunxi-2012'],
])('%s %j is parsed into the folder %s', (name, more, id) => {
  const content = copyContent();
  const { source, out } = placed(content, name, TEXT);
  expect(content.run('--source', source, '--out', out, ...more).code).toBe(0);
  expect(existsSync(path.join(out, id, 'report.json'))).toBe(true);
});
