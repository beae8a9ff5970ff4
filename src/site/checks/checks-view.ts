import type { ReportData } from '../report-data.ts';
import { numberWords } from '../words/number-words.ts';
import { checkResult, type CheckResult, type Outcome } from './check-results.ts';

/** How a check came out, in words. */
export const OUTCOME_WORDS: Record<Outcome, string> = {
  agrees: '相符',
  derived: '推算',
  open: '待考',
  differs: '不符',
};

/** Every check of a report, recomputed. A check that cannot be computed stops the build and says why. */
export const checksOf = (data: ReportData): CheckResult[] =>
  data.catalogue.checks.map((check) => {
    const result = checkResult(check, data.indicators);
    if (typeof result === 'string') throw new Error(`content/catalogue/checks.yaml: ${result}`);
    return result;
  });

/** Digits a recomputed value is shown with. */
const DIGITS = 2;

/** The computation in numbers: "312 + 198 = 510个"; the other side after it where there is one. */
export function resultWords({ check, left, leftWords, right, rightWords }: CheckResult): string {
  const value = (number: number): string =>
    `${numberWords(Number(number.toFixed(DIGITS)))}${check.unit ?? ''}`;
  const shown = `${leftWords} = ${value(left)}`;
  return right === undefined ? shown : `${shown}；${rightWords} = ${value(right)}`;
}
