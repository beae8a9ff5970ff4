import type { Mutant } from './find-mutants.ts';

/** How a mutant is written in the list: without its line, which moves. */
export const listed = ({ file, words }: Pick<Mutant, 'file' | 'words'>): string =>
  `${file} ${words}`;

/** The lines of a list that say something. */
export const linesOfList = (text: string): string[] =>
  text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

/** Lines without some others, each of which takes off one. */
export function without(lines: readonly string[], others: readonly string[]): string[] {
  const off = [...others];
  return lines.filter((line) => {
    const at = off.indexOf(line);
    if (at >= 0) off.splice(at, 1);
    return at < 0;
  });
}

/** How survivors differ from a list: those not listed, and the lines for which nothing survives. What is listed twice may survive twice. */
export function compareWithList(
  survivors: readonly Mutant[],
  list: readonly string[],
): { unlisted: Mutant[]; done: string[] } {
  const open = [...list];
  const unlisted = survivors.filter((survivor) => {
    const at = open.indexOf(listed(survivor));
    if (at >= 0) open.splice(at, 1);
    return at < 0;
  });
  return { unlisted, done: open };
}
