/** Figures that meet a condition (增长>10%): those that do, and those whose bound leaves it open. */

/** Heads those that do, with their number in small type: 符合条件的数据 12条. */
export const FOUND_FIGURES = {
  heading: '符合条件的数据',
  count: (figures: number): string => `${figures}条`,
};

/** Heads those that may. */
export const possibleFigures = (figures: number): string =>
  `原文写“左右”“以上”等，可能符合：${figures}条`;
