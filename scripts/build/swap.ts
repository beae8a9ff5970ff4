import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

/** Beside the site's folder, and so on its disk: the new site while it is copied there, the old one while it makes room. */
const beside = (out: string, end: string): string =>
  path.join(path.dirname(out), `.${path.basename(out)}.${end}`);

/** Moves a folder; copies it where the way leads to another disk, which no rename can cross. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== 'EXDEV') throw problem;
    cpSync(from, to, { recursive: true });
  }
}

/**
 * Clears what builds that were killed have left, and gives back the last site if one was killed between taking it away and
 * setting the new one in its place.
 */
export function mend(out: string): void {
  rmSync(beside(out, 'new'), { recursive: true, force: true });
  if (!existsSync(out) && existsSync(beside(out, 'old'))) renameSync(beside(out, 'old'), out);
  rmSync(beside(out, 'old'), { recursive: true, force: true });
}

/**
 * Sets a new site in the place of the old one, by renaming: whoever looks sees the one or the other, whole.
 * @param built folder of the new site, on any disk
 * @param out folder of the site; it need not be there yet
 */
export function swap(built: string, out: string): void {
  mend(out);
  mkdirSync(path.dirname(out), { recursive: true });
  move(built, beside(out, 'new'));
  if (existsSync(out)) renameSync(out, beside(out, 'old'));
  renameSync(beside(out, 'new'), out);
  rmSync(beside(out, 'old'), { recursive: true, force: true });
}
