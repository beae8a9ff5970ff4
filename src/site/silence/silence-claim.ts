import type { Half } from './said-of-half.ts';

/**
 * A claim that one half says nothing of an indicator, or gives no growth or amount of it: "gdp result growth". It stands in the
 * page as `data-silent`, several with a comma between, so that every such claim can be held against all that the data know. Where
 * each row of a table makes one, or each name of a list, their element names the half alone, for weight.
 */
export const silenceClaim = (indicator: string, half: Half, measure?: 'growth' | 'level'): string =>
  [indicator, half, measure].filter(Boolean).join(' ');

/** Claims in one attribute. */
export const silenceClaims = (claims: readonly string[]): string => claims.join(', ');
