import { readReport, type Catalogue } from '../../src/report/index.ts';

/** What became of a mutant. */
export interface Verdict {
  /** `read` with every law held; `refused` by a rule; `failed`: a law broken, an exception, or the time limit */
  outcome: 'read' | 'refused' | 'failed';
  /** the rule that refused, or the laws that broke with what was found */
  reasons: string[];
  /** UTF-16 code units read */
  length: number;
  /** milliseconds of the reading */
  took: number;
}

/** Refusals that are an answer: input that cannot be read honestly. */
const REFUSALS = new Set(['body-missing', 'binary', 'encoding-invalid']);

/** Reads a text as the command does; `now` is a clock in milliseconds. */
export function judge(text: string, catalogue: Catalogue, now: () => number): Verdict {
  const bytes = new TextEncoder().encode(text);
  const began = now();
  const { outcome, reasons } = outcomeOf(bytes, catalogue);
  return { outcome, reasons, length: text.length, took: now() - began };
}

function outcomeOf(bytes: Uint8Array, catalogue: Catalogue): Pick<Verdict, 'outcome' | 'reasons'> {
  const identity = { id: 'mutant', file: 'mutant.txt', sha256: '0'.repeat(64) };
  try {
    const result = readReport(bytes, identity, catalogue);
    const messages = result.read ? result.report.messages : result.messages;
    const errors = messages.filter(({ severity }) => severity === 'error');
    if (!result.read && errors.length > 0 && errors.every(({ rule }) => REFUSALS.has(rule)))
      return { outcome: 'refused', reasons: errors.map(({ rule }) => rule) };
    if (result.read && errors.length === 0) return { outcome: 'read', reasons: [] };
    return {
      outcome: 'failed',
      reasons: errors.map(
        ({ rule, start, expected, found }) =>
          `${rule} at ${start}: expected ${expected}, found ${found}`,
      ),
    };
  } catch (problem) {
    return { outcome: 'failed', reasons: [`thrown: ${(problem as Error).stack}`] };
  }
}
