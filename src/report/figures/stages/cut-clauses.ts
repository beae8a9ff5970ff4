import type { Figure } from '../quantities/quantity.ts';
import type { Clause } from './clause.ts';
import { groupFigures } from './group-figures.ts';

/** A clause as it is cut, before the ones ahead of it have been read. */
export type CutClause = Omit<Clause, 'memory' | 'known' | 'counts'>;

const boundary = /[,;:。!?()…]|--/;
/** What brackets add in passing: 下降(同口径)19.6%, 11个县(市、区)通过…, 新增瞪羚企业[12]5家. */
const asides = /\([^()]*\)|\[\d{1,3}\]/g;
const joints = /^(?:以及|[、和及与])+/;

/** Words of the count before, and a joint: what 500户|个体工商户“个转企”、|30户企业“小升规” has between its numbers. */
const countedBefore = /^[^、和及与]+(?:以及|[、和及与])$/;

/** Cuts a sentence at its figures: each list of figures with the words that speak of it. */
export function cutClauses(text: string, figures: readonly Figure[]): CutClause[] {
  const groups = groupFigures(text, figures);
  const clauses = groups.map((group, index): CutClause => {
    const from = groups[index - 1]?.end ?? 0;
    const to = groups[index + 1]?.start ?? text.length;
    const between = text.slice(from, group.start).replace(asides, '');
    const pieces = between.split(boundary);
    const clause = pieces.at(-1) ?? '';
    const joined = pieces.length === 1 && index > 0;
    const joint = joined ? ((countedBefore.exec(clause) ?? joints.exec(clause))?.[0] ?? '') : '';
    const words = clause.slice(joint.length);
    const sinceStop = between.slice(
      Math.max(between.lastIndexOf(';'), between.lastIndexOf('。')) + 1,
    );
    return {
      text,
      figures: group.figures,
      first: group.figures[0],
      words,
      from: group.start - words.length,
      tail: tailOf(text, group.end, to),
      nextWords: null,
      listed: joint !== '',
      opens: index === 0,
      afterStop: index === 0 || sinceStop.length < between.length,
      bare: sinceStop
        .split(boundary)
        .slice(index > 0 && sinceStop.length === between.length ? 1 : 0, -1)
        .filter((piece) => piece !== ''),
    };
  });
  return clauses.map((clause, index) => ({
    ...clause,
    nextWords: clauses[index + 1]?.words ?? null,
  }));
}

/** The words from the end of a list of figures to the next boundary; where the next figure comes first, to the next item of a list. */
function tailOf(text: string, end: number, to: number): string {
  const rest = text.slice(end, to).replace(asides, '');
  const following = rest.split(boundary)[0] ?? '';
  const runsOn = following.length === rest.length && to < text.length;
  return runsOn ? following.replace(/(?<=.)、.*$/, '') : following;
}
