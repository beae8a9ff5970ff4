import type { BarKind } from '../charts/description.ts';
import { statusMark } from './words/status-words.ts';

/** The figure mark of a bar's kind, as it stands beside the bar in words: `f r`, `f e`, `f t`, or `d` for 推算. */
export const barClass = (kind: BarKind): string =>
  kind === 'derived' ? 'd' : `f ${statusMark(kind)}`;

/** The kind of bar a figure mark stands for; the other way round. */
export const kindOfClass = (name: string): BarKind | undefined =>
  (['actual', 'estimate', 'target', 'derived'] as const).find((kind) => barClass(kind) === name);
