import type { Statement } from './stages/statement.ts';

/** Words that hold a level where it is: 控制在|3%以内, 稳定在|110万吨以上. One a line. */
const holding: readonly string[] = ['稳定在', '控制在', '保持在', '维持在'];

/**
 * Where the words begin that say what a figure is: at its verb of change (增长|6.5%左右), of a level at a word of holding, where
 * one stands just before the figure; null where none does, as of 8.5% in 分别增长3.8%和8.5%.
 * @param text the canonical sentence the statement is placed in
 */
export function expressionStart(
  text: string,
  { measure, verb, start }: Pick<Statement, 'measure' | 'verb' | 'start'>,
): number | null {
  const before = text.slice(0, start);
  const words = measure === 'level' ? holding : verb === undefined ? [] : [verb];
  const word = words.find((one) => before.endsWith(one));
  return word === undefined ? null : start - word.length;
}
