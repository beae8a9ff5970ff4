import type { BarKind } from './chart-description.ts';

/** The figure mark each kind of bar has where it stands in words, as the style sheets name it. */
const CLASSES: Record<BarKind, string> = {
  actual: 'f r',
  estimate: 'f e',
  target: 'f t',
  derived: 'd',
};

/** The class of a bar's words: `f r`, `f e`, `f t`, or `d` for 推算. */
export const barClass = (kind: BarKind): string => CLASSES[kind];

/** The kind of bar a class stands for, the other way round. */
export const kindOfClass = (name: string): BarKind | undefined =>
  (Object.keys(CLASSES) as BarKind[]).find((kind) => CLASSES[kind] === name);
