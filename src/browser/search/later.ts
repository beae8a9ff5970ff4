import type { Child } from './element.ts';
import type { Engine, Found } from './found.ts';
import type { FindFigures } from './found-figures.ts';

/** Code that only some queries need, and how it is fetched. */
export interface Later {
  /** for conditions on figures */
  figures: () => Promise<{ findFigures: FindFigures }>;
  /** for queries that find nothing */
  nothing: () => Promise<{ nothing: (found: Found, engine: Engine) => Promise<Child[]> }>;
}
