import type { Figure } from '../quantities/quantity.ts';

/** A clause of a canonical sentence, and where it begins. */
export interface BareClause {
  clause: string;
  from: number;
}

/** The clauses of a sentence that hold no figure, in text order; 与…同步、 ends one as a comma does. */
export function bareClauses(text: string, figures: readonly Figure[]): BareClause[] {
  const found: BareClause[] = [];
  let start = 0;
  for (const clause of text.split(/[,;:。!?()]|(?<=同步|一致)、/)) {
    const from = start;
    start += clause.length + 1;
    const figured = figures.some(
      (figure) => figure.start < from + clause.length && from < figure.end,
    );
    if (!figured && clause !== '') found.push({ clause, from });
  }
  return found;
}
