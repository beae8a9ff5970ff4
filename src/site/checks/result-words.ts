import { rounded } from '../derive/rounded.ts';
import { typeset } from '../text/punctuation.ts';
import { CHECK_WORDS } from '../words/checks-page-words.ts';
import { valueWords } from '../words/derived-words.ts';
import { fixedWords, numberWords, round } from '../words/number-words.ts';
import { observationWords } from '../words/observation-words.ts';
import type { CheckResult } from './check-results.ts';
import type { Side } from './check-side.ts';
import { wholeNumber } from './whole-number.ts';
import type { AddressedObservation } from './observation-at.ts';

/** Whether a check is worked out by the site, or sets two stated numbers side by side. */
export const isWorked = ({ left, right }: CheckResult): boolean =>
  left.words !== null || (right?.words ?? null) !== null;

/**
 * The computation in numbers, a line a value: "312 + 198 = 510个，原文：510个", "158.4 ÷ (1 + 7%) ≈ 148.0亿元". ≈ says that the
 * value is rounded; what the bounds of the stated numbers leave is said instead of a value: "158.4 ÷ 1300，低于12.2%". 原文 is
 * said only of a figure that the report states for that very thing; where a question sets two things side by side, each is named
 * by its year and the report's own words for it.
 */
export function resultLines(result: CheckResult): string[] {
  const { check, left, right, also, witnesses } = result;
  if (check.kind === 'derived')
    return [{ ...left, name: check.name ?? '', digits: check.digits }, ...also].map(
      ({ name, digits, ...side }) => named(name, derivedLine(result, side, digits)),
    );
  const worked = [left, right].filter((side) => side !== undefined && side.words !== null);
  if (worked.length === 1) {
    const stated = left.words === null ? witnesses[0] : witnesses.at(-1);
    return [`${exactLine(result, worked[0] as Side)}，${statedLine(result, stated)}`];
  }
  const lines =
    worked.length > 0
      ? worked.map((side) => exactLine(result, side as Side))
      : witnesses.map((witness) => sideBySide(result, witness));
  return [lines.join('；')];
}

const named = (name: string, words: string): string => (name ? `${name}：${words}` : words);

/** "312 + 198 = 510个": no digits but those the numbers give, and at most those of the check. */
function exactLine({ check }: CheckResult, { words, value }: Side): string {
  const shown = round(value, check.digits);
  return `${words} ${shown === value ? '=' : '≈'} ${numberWords(shown)}${check.unit ?? ''}`;
}

/** "158.4 ÷ (1 + 7%) ≈ 148.0亿元"; of a bounded value what its bound leaves: "423.5 ÷ 1300，低于32.6%". */
function derivedLine({ check }: CheckResult, side: Side, digits: number): string {
  const { words, value, derived } = side;
  if (check.whole) {
    const whole = valueWords(wholeNumber(derived), 0);
    return `${words} = ${numberWords(round(value, digits))}，${CHECK_WORDS.whole(whole)}`;
  }
  if (derived.bound !== 'exact') return `${words}，${valueWords(derived, digits)}`;
  const shown = rounded(derived, digits).value;
  return `${words} ${shown === value ? '=' : '≈'} ${fixedWords(shown, digits)}${derived.unit}`;
}

/** Two stated numbers beside each other: the same thing said twice by its words alone, two things each with its name. */
const sideBySide = (result: CheckResult, witness: AddressedObservation): string =>
  result.check.kind === 'question'
    ? statedLine(result, witness)
    : observationWords(witness.observation);

/** A stated number with what it is: 原文：510个; in a question 2021年续建实施项目：247个. */
function statedLine({ check }: CheckResult, witness: AddressedObservation | undefined): string {
  if (!witness) return '';
  const { observation } = witness;
  const name =
    check.kind === 'question'
      ? CHECK_WORDS.of(observation.period, typeset(observation.subject))
      : CHECK_WORDS.stated;
  return `${name}：${typeset(observationWords(observation))}`;
}
