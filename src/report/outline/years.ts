/** The year whose plan was executed and the year planned for, as the report's own words give them. */
export interface Years {
  executionYear: number | null;
  planYear: number | null;
}

const YEAR = /(?<!\d)((?:19|20)\d{2})年?(?!\d)/g;

/** Every year named in a text with 年, in order. */
export const yearsIn = (text: string): number[] =>
  [...text.matchAll(YEAR)].filter(([year]) => year.endsWith('年')).map(([, year]) => Number(year));

/**
 * Years of a report, from the first of these that names them: its title, the headings of its parts, the date it was
 * delivered on (a report of January 2021 speaks of 2020 and 2021), the year its text names most.
 */
export function yearsOf(
  title: string | null,
  partTitles: readonly string[],
  deliveredOn: string | null,
  body: string,
): Years {
  for (const source of [title ?? '', partTitles.join('\n')]) {
    const named = [...new Set(yearsIn(source))].sort((a, b) => a - b);
    const [first, second] = named.slice(-2);
    if (first !== undefined && second === first + 1)
      return { executionYear: first, planYear: second };
  }
  if (deliveredOn) return aroundPlan(Number(deliveredOn.slice(0, 4)));
  const common = mostCommon(yearsIn(body));
  return common === null
    ? { executionYear: null, planYear: null }
    : { executionYear: common, planYear: common + 1 };
}

const aroundPlan = (planYear: number): Years => ({ executionYear: planYear - 1, planYear });

function mostCommon(years: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? null;
}
