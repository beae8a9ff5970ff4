import { existsSync } from 'node:fs';
import path from 'node:path';
import { reportSchema } from '../../src/model/report.ts';
import { isTakenName } from '../../src/model/names-taken.ts';
import type { ReadReport } from '../../src/report/index.ts';
import { namesIn } from './files.ts';
import { originMessages } from './origin-messages.ts';
import { readCatalogue } from './read-catalogue.ts';
import { readSource } from './read-source.ts';
import { fileError } from './content-error.ts';
import { messagesOf } from './summary.ts';
import type { FileMessages } from './file-messages.ts';

/** A report of content/sources as read today. */
export interface ReadSource {
  name: string;
  /** where its made files stand on disk */
  folder: string;
  result: ReadReport;
  /** what is to be said of the text and of its origin */
  told: readonly FileMessages[];
}

const FOLDER = 'content/sources';

/** Reads every content/sources/<name>.txt under `root`, in order of their names; refuses a folder without any (`source-missing`). */
export function readAll(root: string): ReadSource[] {
  const catalogue = readCatalogue(root);
  const names = sourceNames(path.join(root, FOLDER));
  if (names.length === 0) throw noSource();
  return names.map((name) => {
    const file = `${FOLDER}/${name}.txt`;
    if (!reportSchema.shape.id.safeParse(name).success) throw noName(file, name);
    if (isTakenName(name)) throw takenName(file, name);
    const { raw, sha256, result } = readSource(path.join(root, file), file, name, catalogue);
    const folder = path.join(root, 'content/reports', name);
    const text = { file, raw, messages: messagesOf(result) };
    return { name, folder, result, told: [text, originMessages({ root, file, sha256 })] };
  });
}

function sourceNames(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return namesIn(folder)
    .filter((name) => /^[^/]+\.txt$/.test(name))
    .map((name) => name.slice(0, -'.txt'.length))
    .sort();
}

const noSource = () =>
  fileError(FOLDER, 'source-missing', {
    expected: 'at least one report, as <id>.txt',
    found: 'none',
    cure: 'copy a report there; README.md shows how one is added',
  });

const noName = (file: string, name: string) =>
  fileError(file, 'source-name', {
    expected: 'a name of lower-case letters, digits and hyphens, since it stands in every address',
    found: `“${name}”`,
    cure: 'name the text and its origin by place and plan year, as panjin-2022',
  });

const takenName = (file: string, name: string) =>
  fileError(file, 'source-name', {
    expected: 'a name of no page of the site, since a report stands at its top beside them',
    found: `“${name}”, which is kept for one`,
    cure: 'name the text and its origin by place and plan year, as panjin-2022',
  });
