import type { FuzzOptions } from './fuzz-arguments.ts';

/** A damaged copy of a report: the same three always give the same text (see mutate.ts). */
export interface Mutant {
  seed: number;
  changes: number;
  /** path of the file that is damaged */
  source: string;
}

/** Where damage is done: the real report, and reports of other shapes. */
export interface Sources {
  real: string;
  invented: readonly string[];
}

const MOST_CHANGES = 8;
/** One mutant in so many is made from an invented report. */
const INVENTED_SHARE = 5;

/** The mutants of a run, in order of their seeds; changes and file follow from the seed where the options leave them open. */
export function* mutantsOf(options: FuzzOptions, { real, invented }: Sources): Generator<Mutant> {
  for (let seed = options.seed; seed < options.seed + options.count; seed += 1) {
    const other =
      seed % INVENTED_SHARE === 0 ? invented[(seed / INVENTED_SHARE) % invented.length] : undefined;
    yield {
      seed,
      changes: options.changes ?? 1 + (seed % MOST_CHANGES),
      source: options.source ?? other ?? real,
    };
  }
}

/** The command that reads one mutant again and writes its text to look at. */
export const commandFor = ({ seed, changes, source }: Mutant): string =>
  `npm run fuzz -- --seed ${seed} --changes ${changes} --source ${source} --count 1 --out mutant.txt`;
