import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { Modules } from '../../../scripts/mutate/modules.ts';

function written(files: Record<string, string>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'modules-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  return folder;
}

test('one file is changed for what imports it and for one load; the rest is kept', () => {
  const folder = written({
    'index.ts':
      "import { a } from './a.ts';\nimport { kept } from './kept.ts';\nexport const both: unknown[] = [a, kept];",
    'a.ts': "import { word } from './word.ts';\nexport const a = `${word}!`;",
    'word.ts': "export const word = '达到';",
    'kept.ts': 'export const kept = {};',
  });
  const modules = new Modules(path.join(folder, 'index.ts'));
  const [before, kept] = modules.load()['both'] as unknown[];
  expect(before).toBe('达到!');
  const changed = modules.load(path.join(folder, 'word.ts'), "export const word = '突破';")['both'];
  expect((changed as unknown[])[0]).toBe('突破!');
  expect((changed as unknown[])[1]).toBe(kept);
  expect((modules.load()['both'] as unknown[])[0]).toBe('达到!');
});
