import type { ReportData } from '../report-data.ts';
import { withBound } from '../words/bound-words.ts';
import { derivedWords } from '../words/derived-words.ts';
import { numberWords, round } from '../words/number-words.ts';
import { observationWords } from '../words/observation-words.ts';
import { checkResult, type CheckResult, type Outcome } from './check-results.ts';

/** How a check came out, in words. */
export const OUTCOME_WORDS: Record<Outcome, string> = {
  agrees: '相符',
  derived: '推算',
  open: '待考',
  differs: '不符',
};

/** What the outcomes mean, in the order they are shown; those no check came to are left out. */
const OUTCOMES: [outcome: Outcome, meaning: string][] = [
  ['agrees', '原文各数彼此对得上；只差四舍五入的，也算相符。'],
  ['differs', '相差超出四舍五入。'],
  ['open', '两数摆在一起有疑问，原文没有解答，本站不作推测。'],
  ['derived', '原文没有写出，由原文各数算得。'],
];

/** Whether a check is worked out by the site, or sets two stated numbers side by side. */
export const isWorked = ({ leftWords, rightWords }: CheckResult): boolean =>
  leftWords !== null || rightWords !== null;

/** Every check of a report, recomputed. A check that cannot be computed stops the build and says why. */
export const checksOf = (data: ReportData): CheckResult[] =>
  data.catalogue.checks.map((check) => {
    const result = checkResult(check, data.indicators);
    if (typeof result === 'string') throw new Error(`content/catalogue/checks.yaml: ${result}`);
    return result;
  });

/** The checks by outcome. */
export const checkGroups = (results: readonly CheckResult[]) =>
  OUTCOMES.map(([outcome, meaning]) => ({
    outcome,
    meaning,
    word: OUTCOME_WORDS[outcome],
    results: results.filter((result) => result.outcome === outcome),
  })).filter((group) => group.results.length > 0);

/** Digits of a value in another unit than the stated numbers have: a ratio, a share. */
const DIGITS = 2;

/**
 * The computation in numbers: "312 + 198 = 510个，原文：510个", "308 ÷ 366 × 100 = 84.15%，原文：84.2%", "158.4 ÷ (1 + 7%) = 148亿元".
 * Bounds of the stated numbers are kept: "1300 × (1 + 6.5%) = 1384.5亿元以上".
 */
export function resultWords(data: ReportData, result: CheckResult): string {
  const { check, left, leftWords, right, rightWords, bound, witnesses } = result;
  const unit = check.unit ?? '';
  const stated = witnesses.map(({ observation }) => observationWords(data.raw, observation));
  if (!isWorked(result)) return stated.join('；');
  const worked = (words: string, value: number): string =>
    `${words} = ${numberWords(round(value, DIGITS))}${unit}`;
  if (right === undefined) {
    const like = witnesses[0]?.observation;
    const value =
      like?.unit === check.unit
        ? derivedWords({ value: left, unit, bound, formula: '' }, like?.value ?? 0)
        : withBound(`${numberWords(round(left, DIGITS))}${unit}`, bound);
    return `${leftWords} = ${value}`;
  }
  if (leftWords === null) return `${worked(rightWords ?? '', right)}，原文：${stated[0]}`;
  if (rightWords === null) return `${worked(leftWords, left)}，原文：${stated.at(-1)}`;
  return `${worked(leftWords, left)}；${worked(rightWords, right)}`;
}
