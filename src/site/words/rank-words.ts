import type { Observation } from '../../model/observation.ts';

/** Names that already say they are an amount, to which 总量 would add nothing. */
const AMOUNT = /(?:总量|总额|总值|收入|数|额|量)$/;

/** What is ranked where it is a growth: 增速, of a fall 降幅. */
const growthWord = (falls: boolean): string => (falls ? '降幅' : '增速');

/** An indicator's growth as what is ranked: 地区生产总值增速, 闲置土地面积降幅. */
export const rankedGrowth = (name: string, falls: boolean): string => name + growthWord(falls);

/** An indicator's amount as what is ranked. */
export const rankedLevel = (name: string): string => (AMOUNT.test(name) ? name : `${name}总量`);

/** A rank with its scope and what is ranked, where its own words lack them: 总量全省第五, 全省第二位. */
export function rankSaid(
  { text, scope, of }: Pick<Observation, 'text' | 'scope' | 'of'>,
  falls: boolean,
): string {
  const scoped = scope && !text.includes(scope) ? scope + text : text;
  if (!of) return scoped;
  const word = of === 'level' ? '总量' : growthWord(falls);
  return text.includes(word) ? scoped : word + scoped;
}
