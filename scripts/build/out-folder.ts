import { existsSync, mkdtempSync, readdirSync, realpathSync, rmdirSync } from 'node:fs';
import path from 'node:path';
import { systemReason } from '../run/system-reason.ts';

/** What only a site holds: a folder with files but none of these is somebody's own. */
const signs = ['index.html', '_astro'];

const nearest = (folder: string): string =>
  existsSync(folder) ? folder : nearest(path.dirname(folder));

/** Throws in words when nothing can be written in a folder; what the rights say does not tell of a disk that is read only. */
function mustTake(folder: string, cure: string): void {
  const there = nearest(folder);
  try {
    rmdirSync(mkdtempSync(path.join(there, '.write-')));
  } catch (problem) {
    throw new Error(
      `build: expected to write in ${there}, found ${systemReason(problem) ?? String(problem)}. ${cure}`,
      { cause: problem },
    );
  }
}

/**
 * The folder that shall hold the site, absolute and free of links. What stands there is replaced as a whole, so it must be
 * a site, or nothing.
 * @param asked what a person set as OUT_DIR; `dist` in the project otherwise
 * @param root where the project stands
 * @throws in words, when the site cannot or must not stand there
 */
export function outFolder(asked: string | undefined, root: string): string {
  const named = path.resolve(root, asked === undefined || asked === '' ? 'dist' : asked);
  const out = existsSync(named) ? realpathSync(named) : named;
  const inside = path.relative(out, realpathSync(root));
  if (!inside.startsWith('..') && !path.isAbsolute(inside))
    throw new Error(
      `build: expected OUT_DIR to be a folder for the site alone, found ${out}, which holds the project. Set another OUT_DIR.`,
    );
  mustTake(path.join(root, '.cache'), 'Let the build write its cache there.');
  mustTake(path.dirname(out), 'Set OUT_DIR to a folder that can be written.');
  if (!existsSync(out)) return out;
  mustTake(out, 'Set OUT_DIR to a folder that can be written.');
  const names = readdirSync(out);
  if (names.length > 0 && !names.some((name) => signs.includes(name)))
    throw new Error(
      `build: expected a built site or an empty folder in ${out}, found ${names.length} other names. It would be replaced: set another OUT_DIR, or empty it.`,
    );
  return out;
}
