import { existsSync } from 'node:fs';
import path from 'node:path';
import { namesIn, readBytes, removeFile, writeText } from './files.ts';

/** How a folder on disk differs from what it should hold: a line for each file. */
export function differences(folder: string, files: ReadonlyMap<string, string>): string[] {
  const present = filesIn(folder);
  const wanted = [...files].flatMap(([name, text]) => {
    const file = path.join(folder, name);
    if (!existsSync(file)) return [`${file} is missing`];
    return readBytes(file).toString('utf8') === text
      ? []
      : [`${file} is not what the parser makes`];
  });
  const spare = present.filter((name) => !files.has(name));
  return [...wanted, ...spare.map((name) => `${path.join(folder, name)} is made by nothing`)];
}

/** Writes the files and removes what is made no more. Other files of the folder's parents are not touched. */
export function writeFolder(folder: string, files: ReadonlyMap<string, string>): void {
  for (const name of filesIn(folder)) if (!files.has(name)) removeFile(path.join(folder, name));
  for (const [name, text] of files) writeText(path.join(folder, name), text);
}

const MADE = /^(report|indicators)\.json$|^sections\/[^/]+\.md$/;

/** Files in the folder that the parser may have made, by path within it. */
function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return namesIn(folder).filter((name) => MADE.test(name));
}
