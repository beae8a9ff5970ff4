/** How many tests a run came to. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/**
 * The line a run of tests ends with, in a form that any reader of logs knows.
 * @param runner one word for the kind of test
 */
export const closingLine = (runner: string, { passed, failed, skipped }: Counts): string =>
  `${runner}: ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
