import type { FindFigures } from './figures.ts';

/** Finds no figures yet: the grammar takes this place. */
export const findFigures: FindFigures = () => ({ indicators: [], excused: [], messages: [] });
