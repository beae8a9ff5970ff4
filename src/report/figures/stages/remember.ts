import type { StatedClause } from './clause.ts';
import type { LastFigure, Memory, OwnersSaid } from './memory.ts';

/** What is remembered after a clause: its owners, the theme as long as they are of it, and its figure. */
export function remember(clause: StatedClause): Memory {
  return { said: owners(clause), theme: theme(clause), last: lastFigure(clause) };
}

/** A `;` or the end of a sentence closes the run of owners for 分别, and the list that a state could go on in. */
export const pastStop = (memory: Memory): Memory => ({
  ...memory,
  said: { ...memory.said, run: [] },
  last: { ...memory.last, stateUnit: null },
});

/** A new owner takes the place of those before; a share of one is kept beside it. */
function owners({ memory, owner, names }: StatedClause): OwnersSaid {
  const { said } = memory;
  if (owner.kind === 'derived') return { ...said, derived: names };
  if (owner.kind === 'remembered') return { ...said, owners: names };
  const { verb, noun } = owner;
  return { owners: names, verb, noun, run: [...said.run, ...names], derived: [] };
}

/** Another owner than one of the theme ends it. */
function theme({ owner, names, heard }: StatedClause): string {
  const goesOn = owner.kind !== 'new' || names.some((name) => name.startsWith(heard.theme));
  return goesOn ? heard.theme : '';
}

function lastFigure({ measured, extent, first }: StatedClause): LastFigure {
  return {
    growth: measured.measure === 'growth' ? measured.sign : null,
    stateUnit: extent === 'state' && first.kind === 'quantity' ? first.unit : null,
  };
}
