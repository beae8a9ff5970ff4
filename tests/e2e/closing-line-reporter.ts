import type { Reporter, Suite } from '@playwright/test/reporter';
import { closingLine } from '../closing-line.ts';

/** Ends a run of browser tests with its plain closing line. */
export default class ClosingLineReporter implements Reporter {
  #root: Suite | undefined;

  onBegin(_config: unknown, root: Suite): void {
    this.#root = root;
  }

  onEnd(): void {
    const outcomes = (this.#root?.allTests() ?? []).map((test) => test.outcome());
    const count = (outcome: string) => outcomes.filter((each) => each === outcome).length;
    console.log(
      closingLine('browser', {
        passed: count('expected') + count('flaky'),
        failed: count('unexpected'),
        skipped: count('skipped'),
      }),
    );
  }

  printsToStdio(): boolean {
    return true;
  }
}
