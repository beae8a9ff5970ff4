import { oneOf } from '../../../language/one-of.ts';
import { regex } from '../../../language/regex.ts';
import { actionWords, resultWords } from '../context/commitment-words.ts';
import { placingRules } from './placing-rules.ts';

/** A placing in canonical text, with the clause to quote. */
export interface FoundPlacing {
  start: number;
  end: number;
  clause: { start: number; end: number };
}

/** Where a clause ends. */
const boundary = /[,;:。!?]/;

/** 居, 持续位居, 并: words that only place, so that a clause of them and the phrase names nothing. */
const placesOnly =
  /^(?:并|且|均|都|继续|持续|始终|连续|稳步|保持|居|位居|位列|排名|处于|达到|为|是)*$/;

/** 力争走在全省前列, 推动…进入前列: a standing that is sought is not claimed. */
const sought = regex`${oneOf([...resultWords, ...actionWords])}|为.{0,12}(?:而|奠定)`;

/** Where the clause that holds `place` begins. */
function clauseStart(text: string, place: number): number {
  let start = place;
  while (start > 0 && !boundary.test(text.charAt(start - 1))) start -= 1;
  return start;
}

/** Where it ends, its punctuation left out. */
function clauseEnd(text: string, place: number): number {
  const after = text.slice(place).search(boundary);
  return after < 0 ? text.length : place + after;
}

/** The clause a phrase stands in; with the clause before, where its own words only place (居全省前列). */
function clauseOf(text: string, start: number, end: number): FoundPlacing['clause'] {
  const from = clauseStart(text, start);
  const to = clauseEnd(text, end);
  const bare = placesOnly.test(text.slice(from, start)) && to === end;
  const follows = bare && text.charAt(from - 1) === ',';
  return { start: follows ? clauseStart(text, from - 1) : from, end: to };
}

/** Finds the phrases of a canonical sentence that claim a standing without an N-th, in text order. */
export function findPlacings(text: string): FoundPlacing[] {
  const found: FoundPlacing[] = [];
  for (const { pattern } of placingRules) {
    for (const { index: start, 0: words } of text.matchAll(pattern)) {
      const end = start + words.length;
      if (sought.test(text.slice(clauseStart(text, start), start))) continue;
      found.push({ start, end, clause: clauseOf(text, start, end) });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}
