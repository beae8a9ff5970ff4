/** The class that gives a half its colour: what was done red, what is planned water. */
export const halfClass = (half: 'done' | 'plan' | null): string =>
  half === 'done' ? 'p1' : half === 'plan' ? 'p2' : '';
