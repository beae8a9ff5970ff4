/** Pieces that copies of reports bring along, and that rules look for. */
const PIECES = [
  '\n',
  '',
  '。',
  '一、',
  '(一)',
  '一是',
  '<p>',
  '</script>',
  '&nbsp;',
  '\u0000',
  '\u3000',
  '\t',
  '2021年',
  '5.755.139.2',
  '各位代表:',
  '关闭 打印',
  '**',
  '[',
  '](',
  '|',
  '\uFEFF',
  '\uD83D\uDE00',
];

/** A copy of the text with so many changes: pieces put in, stretches cut, moved or doubled. The seed decides all of them. */
export function mutate(text: string, seed: number, changes: number): string {
  const next = generator(seed);
  let mutant = text;
  for (let count = 0; count < changes; count += 1) {
    const at = next(mutant.length + 1);
    const length = next(400);
    const piece = mutant.slice(at, at + length);
    const rest = mutant.slice(0, at) + mutant.slice(at + length);
    const to = next(rest.length + 1);
    const inserted = PIECES[next(PIECES.length)] ?? '';
    mutant = [
      mutant.slice(0, at) + inserted + mutant.slice(at),
      rest,
      rest.slice(0, to) + piece + rest.slice(to),
      mutant.slice(0, at) + piece + mutant.slice(at),
    ][next(4)] as string;
  }
  return mutant;
}

/** Whole numbers below a limit, the same for the same seed (a linear congruence). */
function generator(seed: number): (limit: number) => number {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}
