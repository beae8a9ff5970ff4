import type { Indicator } from '../../model/indicator.ts';
import type { Status } from '../../model/observation.ts';

/** A stretch of the text that states figures; it links to the first of them. */
export interface FigureMark {
  start: number;
  end: number;
  status: Status;
  /** "gdp#2020-level", in text order of the catalogue of indicators */
  observations: { indicator: string; observation: string }[];
}

/**
 * The marks of one section in text order: one a stretch, however many observations it holds
 * (城镇、农村…与经济增长同步 is two). A stretch inside another is left to the outer one.
 */
export function marksOf(indicators: readonly Indicator[], section: string): FigureMark[] {
  const marks = new Map<string, FigureMark>();
  for (const indicator of indicators) {
    for (const { id, status, source } of indicator.observations) {
      if (source.section !== section) continue;
      const { start, end } = source;
      const mark = marks.get(`${start}-${end}`) ?? { start, end, status, observations: [] };
      mark.observations.push({ indicator: indicator.id, observation: id });
      marks.set(`${start}-${end}`, mark);
    }
  }
  const inOrder = [...marks.values()].sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = 0;
  return inOrder.filter(({ start, end }) => {
    const apart = start >= reached;
    if (apart) reached = end;
    return apart;
  });
}
