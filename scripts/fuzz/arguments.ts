import { parseArgs } from 'node:util';

/** What a run does. */
export interface FuzzOptions {
  count: number;
  /** of the first mutant; the next ones have the seeds that follow */
  seed: number;
  /** in each mutant; null leaves it to the seed */
  changes: number | null;
  /** the one file that is damaged; null leaves it to the seed */
  source: string | null;
  /** seconds that one mutant may take */
  limit: number;
  /** where the text of the mutant is written; null for nowhere */
  out: string | null;
}

export const USAGE = `npm run fuzz                 10 000 damaged copies of reports, each read and held to every law
npm run fuzz -- --count N    so many
                --seed N     of the first one, 1 by default; the next ones count on
                --changes K  in each one; 1 to 8 by default, as the seed says
                --source F   damages this file alone; by default the report of content/sources in four of five
                --limit S    seconds that one may take, 10 by default
                --out FILE   writes the text of the one mutant that --count 1 makes`;

/** Reads the command line; a problem names what was expected, and `help` asks for the usage. */
export function parseFuzzArguments(
  words: string[],
): { options: FuzzOptions } | { problem: string } | { help: true } {
  try {
    const { values } = parseArgs({
      args: words,
      options: {
        count: { type: 'string', default: '10000' },
        seed: { type: 'string', default: '1' },
        changes: { type: 'string' },
        source: { type: 'string' },
        limit: { type: 'string', default: '10' },
        out: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) return { help: true };
    const options = {
      count: whole('count', values.count),
      seed: whole('seed', values.seed),
      changes: values.changes === undefined ? null : whole('changes', values.changes),
      source: values.source ?? null,
      limit: seconds(values.limit),
      out: values.out ?? null,
    };
    if (options.out !== null && options.count !== 1)
      return { problem: 'fuzz: expected --count 1 with --out, which writes one mutant' };
    return { options };
  } catch (problem) {
    return { problem: `fuzz: ${(problem as Error).message}` };
  }
}

function whole(name: string, word: string): number {
  if (!/^[1-9]\d{0,8}$/.test(word))
    throw new Error(`expected --${name} to be a whole number from 1, found ${word}`);
  return Number(word);
}

function seconds(word: string): number {
  const limit = Number(word);
  if (!(limit > 0)) throw new Error(`expected --limit to be seconds, found ${word}`);
  return limit;
}
