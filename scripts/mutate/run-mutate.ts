import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { mutantsOf, type Mutant } from './find-mutants.ts';
import { survivorsOf } from './judge.ts';
import { ENTRY, Modules } from './modules.ts';
import { parseMutateArguments, USAGE, type MutateOptions } from './mutate-arguments.ts';
import { compareWithList, linesOfList, without } from './without-witness.ts';

/** What has no witness yet; it only gets shorter. */
const LIST = 'tests/fixtures/without-witness.list';

/** Runs npm run mutate; gives its exit code. */
export async function runMutate(args: string[]): Promise<number> {
  const parsed = parseMutateArguments(args);
  if ('help' in parsed) {
    console.log(USAGE);
    return 0;
  }
  if ('problem' in parsed) {
    console.error(`${parsed.problem}\n\n${USAGE}`);
    return 1;
  }
  return mutate(parsed.options);
}

async function mutate({ words, shrink }: MutateOptions): Promise<number> {
  const begun = Date.now();
  const asked = (file: string): boolean =>
    words.length === 0 || words.some((word) => file.includes(word));
  const files = parserFiles().filter(asked);
  if (files.length === 0) {
    console.error(`mutate: no file of the parser has ${words.join(' or ')} in its path`);
    return 1;
  }
  const mutants = files.flatMap((file) => mutantsOf(file, readFileSync(file, 'utf8')));
  const survivors = await survivorsOf(mutants, workersFor(mutants), (done) => {
    if (done % 500 === 0) console.error(`${done} of ${mutants.length}`);
  });
  const list = existsSync(LIST) ? readFileSync(LIST, 'utf8') : '';
  const lines = linesOfList(list);
  // a file that is gone is asked about in a run over everything
  const concerned = lines.filter((line) => asked(line.split(' ', 1)[0] ?? ''));
  const { unlisted, done } = compareWithList(survivors, concerned);
  for (const { file, line, words: out } of unlisted) console.log(`${file}:${line} ${out}`);
  if (shrink && done.length > 0) writeFileSync(LIST, without(list.split('\n'), done).join('\n'));
  else
    for (const line of done) console.log(`${LIST}: has a witness or is gone, take it off: ${line}`);
  const seconds = Math.round((Date.now() - begun) / 1000);
  console.log(
    `mutate: ${mutants.length} words and alternatives, ${mutants.length - survivors.length} with a witness, ${survivors.length} without (${survivors.length - unlisted.length} of them listed), ${seconds} s`,
  );
  return unlisted.length === 0 && (shrink || done.length === 0) ? 0 : 1;
}

/** The files that the parser loads, in order; what pages alone read of src/language is not judged by its readings. */
const parserFiles = (): string[] => {
  const loaded = new Set(new Modules(ENTRY).files);
  return ['src/language', 'src/report']
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
        path.join(folder, name),
      ),
    )
    .filter((file) => loaded.has(path.resolve(file)))
    .sort();
};

/** A worker reads every text before it begins: for a few mutants one is enough. */
const workersFor = (mutants: readonly Mutant[]): number =>
  Math.min(Math.ceil(mutants.length / 200), 4, availableParallelism());
