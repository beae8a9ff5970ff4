import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileError } from './content-error.ts';
import { systemReason } from '../run/system-reason.ts';

/** The bytes of a file; refused as `file-unreadable` under the name `shown`. */
export const readBytes = (file: string, shown = file): Buffer =>
  orRefuse(shown, 'file-unreadable', () => readFileSync(file), {
    expected: 'a file that can be read',
    cure: 'check the path, and who may read there',
  });

/**
 * Refuses to go on (`file-unreadable`) without a committed file that everything follows from.
 * @param shown its path in the project, by which git gives it back
 * @param what it holds
 */
export function mustStand(file: string, shown: string, what: string): void {
  if (existsSync(file)) return;
  throw fileError(shown, 'file-unreadable', {
    expected: what,
    found: 'no such file',
    cure: `git restore ${shown}`,
  });
}

/** What stands in a folder, by path within it, in no order; refused as `file-unreadable`. */
export const namesIn = (folder: string): string[] =>
  orRefuse(folder, 'file-unreadable', () => allNames(folder), {
    expected: 'a folder that can be read',
    cure: 'check the path, and who may read there',
  });

const allNames = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
    name.split(path.sep).join('/'),
  );

/** Writes a file, with the folders above it; refused as `file-unwritable`. */
export function writeText(file: string, text: string): void {
  writing(file, () => {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  });
}

/** Removes a file; refused as `file-unwritable`. */
export const removeFile = (file: string): void => writing(file, () => rmSync(file));

const writing = (file: string, act: () => void): void =>
  orRefuse(file, 'file-unwritable', act, {
    expected: 'a file that can be written',
    cure: 'name another place, or set right who may write there',
  });

function orRefuse<T>(
  file: string,
  rule: 'file-unreadable' | 'file-unwritable',
  act: () => T,
  words: { expected: string; cure: string },
): T {
  try {
    return act();
  } catch (problem) {
    const found = systemReason(problem);
    if (found === null) throw problem;
    throw fileError(file, rule, { ...words, found });
  }
}
