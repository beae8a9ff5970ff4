/** The two years a report compares, as its observations write them: "2020" and "2021". */
export interface YearsCompared {
  /** the year reported on */
  result: string;
  /** the year planned */
  plan: string;
}
