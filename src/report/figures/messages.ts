import { unitNamed } from '../../language/units.ts';
import type { Message } from '../../model/message.ts';
import type { Unit } from '../../model/unit.ts';
import { warning } from '../text/problem.ts';
import type { Found } from './identity/gather-indicators.ts';

/** A number that is in no observation and that no rule excuses. */
export const unaccounted = (start: number, written: string, sentence: string): Message =>
  warning('number-unaccounted', start, {
    expected: 'every number in an observation or excused by a rule',
    found: `${written} in “${sentence.slice(0, 40)}”`,
    cure: 'where a unit follows it, add that to content/catalogue/units.yaml; else teach the grammar this form with a fixture, or add an excuse rule that quotes this text',
  });

/** Digits no number is written with. */
export const broken = (start: number, written: string): Message =>
  warning('number-broken', start, {
    expected: 'a number with at most one decimal point',
    found: written,
    cure: 'compare with the published text: copy it again where the copy broke the number; where it is printed so, this stays',
  });

/** A figure whose owner the words do not give. */
export const unnamed = (start: number, text: string): Message =>
  warning('indicator-unnamed', start, {
    expected: 'words before or after the number that name what it measures',
    found: text,
    cure: 'teach the grammar this form with a fixture',
  });

/** A figure that stands in no year: neither its part nor its sentence names one. */
export const undated = (start: number, text: string): Message =>
  warning('period-unknown', start, {
    expected: 'a year in the sentence, the heading or the title of the report',
    found: `${text}, which is therefore not recorded`,
    cure: 'compare with the published text whether the copy lost a title or a heading with its years; no year is guessed',
  });

/** Units that content/catalogue/units.yaml does not model, once each. */
export function unknownUnits(found: readonly Found[], units: readonly Unit[]): Message[] {
  const told = new Set<string>();
  const messages: Message[] = [];
  for (const { observation } of found) {
    const { unit } = observation;
    if (unit === null || told.has(unit) || unitNamed(unit, units)) continue;
    told.add(unit);
    messages.push(
      warning('unit-unknown', observation.source.start, {
        expected: 'a unit of content/catalogue/units.yaml',
        found: unit,
        cure: 'add the unit there with its dimension and multiplier',
      }),
    );
  }
  return messages;
}
