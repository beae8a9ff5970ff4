import { commandFor, type Mutant } from './mutant.ts';
import type { Verdict } from './verdict.ts';

/** The run so far. */
export interface Tally {
  read: number;
  refused: number;
  failed: number;
  /** how many each rule refused */
  refusals: Record<string, number>;
  /** UTF-16 code units of all mutants */
  characters: number;
  slowest: { mutant: Mutant; took: number } | null;
}

/** What a run costs: seconds by the clock, and the largest size of the process in bytes. */
export interface Cost {
  seconds: number;
  peakBytes: number;
  threads: number;
}

export const emptyTally = (): Tally => ({
  read: 0,
  refused: 0,
  failed: 0,
  refusals: {},
  characters: 0,
  slowest: null,
});

/** Counts a verdict in. */
export function count(tally: Tally, mutant: Mutant, verdict: Verdict): void {
  const { outcome, reasons, length, took } = verdict;
  tally[outcome] += 1;
  if (outcome === 'refused')
    for (const rule of reasons) tally.refusals[rule] = (tally.refusals[rule] ?? 0) + 1;
  tally.characters += length;
  if (took > (tally.slowest?.took ?? -1)) tally.slowest = { mutant, took };
}

const name = ({ seed, changes, source }: Mutant): string =>
  `seed ${seed}, ${changes} changes of ${source}`;

/** A failure with its reasons and the command that shows it again. */
export const failureLines = (mutant: Mutant, reasons: readonly string[]): string[] => [
  `✖ ${name(mutant)}`,
  ...reasons.map((reason) => `    ${reason}`),
  `    see it again: ${commandFor(mutant)}`,
];

/** The run in a few lines of words. */
export function tallyLines(tally: Tally, { seconds, peakBytes, threads }: Cost): string[] {
  const { read, refused, failed, refusals, characters, slowest } = tally;
  const all = read + refused + failed;
  const rules = Object.entries(refusals).map(([rule, times]) => `${rule} ${times}`);
  const byRule = rules.length > 0 ? ` (${rules.join(', ')})` : '';
  return [
    `${all} mutants: ${read} read with every law held, ${refused} refused${byRule}, ${failed} failed`,
    `${(all / seconds).toFixed(1)} mutants and ${Math.round(characters / seconds)} characters a second on ${threads} threads, ${seconds.toFixed(0)} s in all`,
    slowest ? `slowest: ${Math.round(slowest.took)} ms, ${name(slowest.mutant)}` : 'slowest: none',
    `peak memory: ${Math.round(peakBytes / 2 ** 20)} MB`,
  ];
}
