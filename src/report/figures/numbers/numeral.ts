/** A numeral as it stands in canonical text. */
export interface Numeral {
  start: number;
  end: number;
  /** what is written, canonical */
  written: string;
  value: number;
  script: 'digits' | 'chinese';
  /** written with 第 before it; `start` is then the place of 第 */
  ordinal: boolean;
  /** digits that no number is written with: 5.755.139.2 */
  broken: boolean;
}
