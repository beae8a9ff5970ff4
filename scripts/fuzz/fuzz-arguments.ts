import { optionValues } from '../run/option-values.ts';

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

const OPTIONS = {
  count: { type: 'string', default: '10000' },
  seed: { type: 'string', default: '1' },
  changes: { type: 'string' },
  source: { type: 'string' },
  limit: { type: 'string', default: '10' },
  out: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

/** Reads the command line; a problem names what was expected, and `help` asks for the usage. */
export function parseFuzzArguments(
  words: string[],
): { options: FuzzOptions } | { problem: string } | { help: true } {
  const values = optionValues(words, OPTIONS);
  if (values instanceof Error) return { problem: `fuzz: ${values.message}` };
  const { help, count, seed, changes, source, limit, out } = values;
  if (help) return { help };
  for (const [name, word] of Object.entries({ count, seed, changes })) {
    if (word !== undefined && !/^[1-9]\d{0,8}$/.test(word))
      return { problem: `fuzz: expected --${name} to be a whole number from 1, found ${word}` };
  }
  if (!(Number(limit) > 0))
    return { problem: `fuzz: expected --limit to be seconds, found ${limit}` };
  if (out !== undefined && Number(count) !== 1)
    return { problem: 'fuzz: expected --count 1 with --out, which writes one mutant' };
  return {
    options: {
      count: Number(count),
      seed: Number(seed),
      changes: changes === undefined ? null : Number(changes),
      source: source ?? null,
      limit: Number(limit),
      out: out ?? null,
    },
  };
}
