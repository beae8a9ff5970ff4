/** How a check of the report's arithmetic came out. `differs`: beyond the tolerance it was given. */
export type Outcome = 'agrees' | 'derived' | 'open' | 'differs';
