/** Order of what has a period: earlier first; spans stand by their first year. */
export const byPeriod = (a: { period: string }, b: { period: string }): number =>
  a.period < b.period ? -1 : Number(a.period > b.period);
