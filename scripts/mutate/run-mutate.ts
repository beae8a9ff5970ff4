import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { mutantsOf } from './find-mutants.ts';
import { survivorsOf } from './judge.ts';

const HELP = `npm run mutate: takes each word and each alternative of a pattern out of the parser, and asks whether any text is read otherwise.
  npm run mutate -- WORD    only files whose path holds WORD
What no text tells of is listed; exit code 1 where there is any. Give it a sentence in tests/fixtures/witness, or remove it.`;

/** Where words and patterns of the parser stand. */
const folders = ['src/language', 'src/report'];

/** Runs npm run mutate; gives its exit code. */
export async function runMutate(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const begun = Date.now();
  const mutants = folders
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
        path.join(folder, name),
      ),
    )
    .filter((file) => file.endsWith('.ts') && positionals.every((word) => file.includes(word)))
    .flatMap((file) => mutantsOf(file, readFileSync(file, 'utf8')));
  const survivors = await survivorsOf(mutants, Math.min(4, availableParallelism()), (done) => {
    if (done % 500 === 0) console.error(`${done} of ${mutants.length}`);
  });
  for (const { file, line, words } of survivors) console.log(`${file}:${line} ${words}`);
  const seconds = Math.round((Date.now() - begun) / 1000);
  console.log(
    `mutate: ${mutants.length} words and alternatives, ${mutants.length - survivors.length} with a witness, ${survivors.length} without, ${seconds} s`,
  );
  return survivors.length === 0 ? 0 : 1;
}
