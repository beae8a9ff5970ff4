/**
 * The class that gives a half its colour: what was done red, what is planned water. Alone in its file, since search in the
 * browser reads it: what else a file names comes with it.
 */
export const halfClass = (half: 'done' | 'plan' | null): string =>
  half === 'done' ? 'p1' : half === 'plan' ? 'p2' : '';
