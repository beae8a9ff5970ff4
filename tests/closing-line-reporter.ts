import type { Reporter, TestModule } from 'vitest/node';
import { closingLine } from './closing-line.ts';

/** Ends a run of unit tests with its plain closing line. */
export default class ClosingLineReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const states = modules.flatMap((module) =>
      [...module.children.allTests()].map((test) => test.result().state),
    );
    const count = (state: string) => states.filter((each) => each === state).length;
    console.log(
      closingLine('unit', {
        passed: count('passed'),
        failed: count('failed'),
        skipped: count('skipped') + count('pending'),
      }),
    );
  }
}
