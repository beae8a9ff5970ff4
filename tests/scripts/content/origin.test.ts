import { rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { copyContent } from './content-copy.ts';

const RECORDED = '900467cf1c195ea3ffbbdb454984beafceb0824aede8a6777c225d633839503f';
const ORIGIN = 'content/sources/panjin-2021.origin.yaml';

test('a text that was changed after it was recorded is an error, when checking and when making', () => {
  const content = copyContent();
  content.edit('sources/panjin-2021.txt', (text) => `${text}\n`);
  const { code, problems } = content.run('--check');
  expect(code).toBe(1);
  expect(problems[0]).toMatch(/^content\/sources\/panjin-2021\.origin\.yaml:7:9 origin-checksum: /);
  expect(problems[0]).toContain(
    `expected content/sources/panjin-2021.txt to be the text that was recorded, with sha256 ${RECORDED}, found one with sha256 `,
  );
  expect(problems[0]).toContain('; give back the text as it was copied');
  const before = content.read('reports/panjin-2021/report.json');
  expect(content.run().code).toBe(1);
  expect(content.read('reports/panjin-2021/report.json')).toBe(before);
});

test('a text without an origin may stay, and is told what to write, its checksum included', () => {
  const content = copyContent();
  rmSync(path.join(content.root, ORIGIN));
  expect(content.run('--check')).toEqual({
    code: 0,
    problems: [
      `content/sources/panjin-2021.txt:1:1 origin-missing: expected ${ORIGIN}, which says where the text was published, ` +
        'found no such file; write it, with publisher, address, publishedOn, retrievedOn and ' +
        `“sha256: ${RECORDED}”; until then the site names no place of publication`,
    ],
  });
});

test.each([
  [
    'a checksum that is none',
    (text: string) => text.replace(RECORDED, 'abc'),
    `${ORIGIN}:7:9 file-invalid: expected what src/model/origin.ts describes, found sha256: `,
  ],
  [
    'no checksum',
    (text: string) => text.replace(/sha256: .*\n/, ''),
    `${ORIGIN}:2:1 file-invalid: expected what src/model/origin.ts describes, found sha256: `,
  ],
  [
    'an address that would run when pressed',
    (text: string) => text.replace(/address: .*/, 'address: javascript:alert(1)'),
    `${ORIGIN}:3:10 file-invalid: expected what src/model/origin.ts describes, found address: `,
  ],
  [
    'broken YAML',
    (text: string) => text.replace('publisher: ', 'publisher: "'),
    `${ORIGIN}:10:1 file-invalid: expected what src/model/origin.ts describes, found Missing closing "quote`,
  ],
])('an origin with %s is told of where it stands', (_, change, problem) => {
  const content = copyContent();
  content.edit('sources/panjin-2021.origin.yaml', change);
  const { code, problems } = content.run('--check');
  expect(code).toBe(1);
  expect(problems).toHaveLength(1);
  expect(problems[0]?.slice(0, problem.length)).toBe(problem);
});
