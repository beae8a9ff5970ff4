import { typeset } from '../punctuation.ts';
import type { ReportData } from '../report-data.ts';
import { OUTCOME_MEANINGS, OUTCOME_WORDS } from '../words/check-words.ts';
import { derivedWords, valueWords } from '../words/derived-words.ts';
import { numberWords, round } from '../words/number-words.ts';
import { observationWords } from '../words/observation-words.ts';
import { checkResult, type CheckResult, type Outcome, type Witness } from './check-results.ts';

/** The outcomes in the order they are shown; those no check came to are left out. */
const OUTCOMES: readonly Outcome[] = ['agrees', 'differs', 'open', 'derived'];

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
  OUTCOMES.map((outcome) => ({
    outcome,
    meaning: OUTCOME_MEANINGS[outcome],
    word: OUTCOME_WORDS[outcome],
    results: results.filter((result) => result.outcome === outcome),
  })).filter((group) => group.results.length > 0);

/** Digits of a value in another unit than the stated numbers have: a ratio, a share. */
const DIGITS = 2;

/**
 * The computation in numbers: "312 + 198 = 510个，原文：510个", "308 ÷ 366 × 100 = 84.15%，原文：84.2%", "158.4 ÷ (1 + 7%) =
 * 148.0亿元". Bounds of the stated numbers are kept: "158.4 ÷ 1300 × 100 = 低于12.19%". 原文 is said only of a figure that the
 * report states for that very thing; where a question sets two things side by side, each is named.
 */
export function resultWords(data: ReportData, result: CheckResult): string {
  const { check, left, leftWords, right, rightWords, witnesses } = result;
  const unit = check.unit ?? '';
  const stated = witnesses.map(({ observation }) => observationWords(data.raw, observation));
  if (!isWorked(result)) return stated.join('；');
  const worked = (words: string, value: number): string =>
    `${words} = ${numberWords(round(value, DIGITS))}${unit}`;
  if (right === undefined) return `${leftWords} = ${derivedSide(result)}`;
  if (leftWords === null)
    return `${worked(rightWords ?? '', right)}，${statedAs(check, witnesses[0])}：${stated[0]}`;
  if (rightWords === null)
    return `${worked(leftWords, left)}，${statedAs(check, witnesses.at(-1))}：${stated.at(-1)}`;
  return `${worked(leftWords, left)}；${worked(rightWords, right)}`;
}

/** A derived side in words, with the digits of the number it follows from where they share a unit. */
function derivedSide({ check, derived, witnesses }: CheckResult): string {
  const like = witnesses[0]?.observation;
  return like?.unit === check.unit
    ? derivedWords(derived, like?.value ?? 0)
    : valueWords(derived, DIGITS);
}

/** 原文, or of another thing its year and name: 2021年续建项目. */
const statedAs = ({ kind }: CheckResult['check'], witness: Witness | undefined): string =>
  kind === 'identity' || !witness
    ? '原文'
    : `${witness.observation.period}年${typeset(witness.indicator.name)}`;
