import type { FigureGroup } from './group-figures.ts';

/** The words around a group of figures that speak of it. */
export interface Stretch {
  group: FigureGroup;
  /** from the last boundary, or the figure before, to the group */
  lead: string;
  leadStart: number;
  /** from the group to the next boundary, figure or list item */
  tail: string;
  /** joined by 、 or 和 to a figure just before */
  listed: boolean;
  /** a `;` or the sentence's head stands between it and the figure before */
  afterStop: boolean;
  /** the clauses without figures since the last figure or `;`, nearest last */
  before: string[];
}

const boundary = /[,;:。!?()…]|--/;
/** What brackets add in passing: 下降(同口径)19.6%, 11个县(市、区)通过…, 新增瞪羚企业[12]5家. */
const asides = /\([^()]*\)|\[\d{1,3}\]/g;
const joints = /^(?:以及|[、和及与])+/;

/** Words of the count before, and a joint: what 500户|个体工商户“个转企”、|30户企业“小升规” has between its numbers. */
const countedBefore = /^[^、和及与]+(?:以及|[、和及与])$/;

/** Cuts a sentence into the words that belong to each group. */
export function stretches(text: string, groups: readonly FigureGroup[]): Stretch[] {
  return groups.map((group, index) => {
    const from = groups[index - 1]?.end ?? 0;
    const to = groups[index + 1]?.start ?? text.length;
    const between = text.slice(from, group.start).replace(asides, '');
    const clauses = between.split(boundary);
    const clause = clauses.at(-1) ?? '';
    const joined = clauses.length === 1 && index > 0;
    const joint = joined ? ((countedBefore.exec(clause) ?? joints.exec(clause))?.[0] ?? '') : '';
    const lead = clause.slice(joint.length);
    const sinceStop = between.slice(
      Math.max(between.lastIndexOf(';'), between.lastIndexOf('。')) + 1,
    );
    const rest = text.slice(group.end, to).replace(asides, '');
    const following = rest.split(boundary)[0] ?? '';
    const runsOn = following.length === rest.length && to < text.length;
    return {
      group,
      lead,
      leadStart: group.start - lead.length,
      tail: runsOn ? following.replace(/(?<=.)、.*$/, '') : following,
      listed: joint !== '',
      afterStop: index === 0 || sinceStop.length < between.length,
      before: sinceStop
        .split(boundary)
        .slice(index > 0 && sinceStop.length === between.length ? 1 : 0, -1)
        .filter((words) => words !== ''),
    };
  });
}
