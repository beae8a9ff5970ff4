/** Names that already say they are an amount, to which 总量 would add nothing. */
const AMOUNT = /(?:总量|总额|总值|收入|数|额|量)$/;

/** What is ranked where it is a growth: 增速, of a fall 降幅. */
export const rankedGrowth = (name: string, falls: boolean): string =>
  `${name}${falls ? '降幅' : '增速'}`;

/** What is ranked where it is an amount. */
export const rankedLevel = (name: string): string => (AMOUNT.test(name) ? name : `${name}总量`);
