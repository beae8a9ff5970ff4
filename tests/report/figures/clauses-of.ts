import { readSentence } from '../../../src/report/figures/grammar.ts';
import { words } from '../../units.ts';
import type { StatedClause } from '../../../src/report/figures/stages/clause.ts';
import { nothingSaid } from '../../../src/report/figures/stages/memory.ts';
import { canonical } from '../../../src/report/figures/text/canonical.ts';

/** The clauses of one or more sentences of results, where nothing was said before and the catalogue knows only these names. */
export function clausesOf(sentences: string, known: readonly string[] = []): StatedClause[] {
  let memory = nothingSaid;
  return sentences.split(/(?<=。)/).flatMap((sentence) => {
    const reading = readSentence(canonical(sentence, 0, sentence.length).text, {
      memory,
      known: (name) => known.includes(name),
      headline: false,
      units: words,
      looksBack: true,
    });
    ({ memory } = reading);
    return reading.clauses;
  });
}
