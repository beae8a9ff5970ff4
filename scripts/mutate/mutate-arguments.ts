import { parseArgs } from 'node:util';

export const USAGE = `npm run mutate                   takes each word and each alternative of a pattern out of the parser, one at a time,
                                 and asks whether any committed text is read otherwise without it
npm run mutate -- WORD…          only of files whose path holds one of these words
npm run mutate -- --shrink       takes those off tests/fixtures/without-witness.list that have a witness now, or are gone

What no text tells of is listed with its place. Give it a witness, or remove it:
  a sentence    a line "part | sentence" in tests/fixtures/witness/*.txt; parts are results, review, targets
  a whole text  (for cleaning and outlines) a file in tests/fixtures/structure, or any other .txt in tests/fixtures

Exit code 0 where all have a witness but those in tests/fixtures/without-witness.list, which only gets shorter;
1 where another has none, where one of the list has got one, and where the command is not understood.`;

/** What a run does. */
export interface MutateOptions {
  /** only files whose path holds one of these; all where there is none */
  words: string[];
  /** whether the list of those without a witness is written anew, shorter */
  shrink: boolean;
}

/** Reads the command line; a problem names what is not understood, and `help` asks for the usage. */
export function parseMutateArguments(
  args: string[],
): { options: MutateOptions } | { problem: string } | { help: true } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        shrink: { type: 'boolean', default: false },
      },
    });
    if (values.help) return { help: true };
    return { options: { words: positionals, shrink: values.shrink } };
  } catch (problem) {
    return { problem: `mutate: ${(problem as Error).message}` };
  }
}
