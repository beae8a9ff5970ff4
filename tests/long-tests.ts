/**
 * Files of tests that a run leaves out: the long ones, X.long.test.ts and X.long.spec.ts, unless LONG=1 asks for all or the
 * command line names one of them.
 * @param words of the command line
 * @param long what LONG is set to
 */
export const leftOut = (words: readonly string[], long: string | undefined): string[] =>
  long === '1' || words.some((word) => word.includes('.long')) ? [] : ['**/*.long.*.ts'];
