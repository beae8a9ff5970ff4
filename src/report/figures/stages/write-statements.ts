import { growthNouns } from '../clauses/growth-nouns.ts';
import { partnerOf } from '../clauses/partner-of.ts';
import { verbOf } from '../clauses/verb-of.ts';
import { facets, withFacet } from '../owners/facet-words.ts';
import type { Figure, Goal } from '../quantities/quantity.ts';
import type { ExtendedClause, StatedClause } from './clause.ts';
import type { Statement } from './statement.ts';

/** Writes each figure down with its owner: one each in order, or all owners with the one figure, or the one owner with all. */
export function writeStatements(clause: ExtendedClause): StatedClause {
  const { names, figures, first } = clause;
  const statements =
    figures.length === 1
      ? names.map((name) => statementOf(name, first, clause))
      : figures.map((figure, index) =>
          statementOf(names[Math.min(index, names.length - 1)] ?? '', figure, clause),
        );
  return { ...clause, statements };
}

function statementOf(name: string, figure: Figure, clause: ExtendedClause): Statement {
  const { text, first, owner, measured, lead, yardstick, from, tail, time, extent } = clause;
  const called = name === owner.names[0] ? (owner.called ?? name) : name;
  const facet = owner.kind === 'derived' ? '' : owner.facet;
  const subject = withFacet(called, figure.kind === 'goal' ? figure.facet : facet);
  const verb = verbOf(measured.measure, lead, yardstick, tail);
  // the yardstick is named once, before the first of several figures
  const start = yardstick !== null && figure === first ? from + yardstick.at : figure.start;
  return {
    owner: name,
    subject: partnerOf(subject, text, start) + subject,
    measure: measured.measure,
    ...amount(figure, measured.sign),
    bound: figure.bound,
    ...(figure.kind === 'rank' && figure.scope !== null ? { scope: figure.scope } : {}),
    ...ranked(figure, name, facet, clause),
    ...(verb === null ? {} : { verb }),
    start,
    end: figure.end,
    extent,
    ...(time.year === null ? {} : { year: time.year }),
  };
}

/** Value, unit and range of a figure; a fall is negative, a goal has none. */
function amount(
  figure: Figure,
  sign: 1 | -1,
): Pick<Statement, 'value' | 'unit' | 'lower' | 'upper'> {
  if (figure.kind === 'goal') return { value: null, unit: null };
  if (figure.kind === 'rank') return { value: figure.value, unit: null };
  const { value, unit, lower, upper } = figure;
  if (lower === undefined || upper === undefined) return { value: value * sign, unit };
  const ends = [lower * sign, upper * sign].sort((one, other) => one - other);
  return { value: value * sign, unit, lower: ends[0] ?? lower, upper: ends[1] ?? upper };
}

/** What a rank, a difference or a goal speaks of: the facet, or the growth just named. */
function ranked(
  figure: Figure,
  name: string,
  facet: string,
  clause: ExtendedClause,
): Pick<Statement, 'of' | 'ofImplied'> {
  const { measure } = clause.measured;
  if (measure !== 'growth' && measure !== 'level') {
    const of = figure.kind === 'goal' ? goalOf(figure, name) : facets.get(facet);
    if (of !== undefined && of !== null) return { of };
  }
  return ranksChange(clause) ? { of: 'growth', ofImplied: true } : {};
}

/** 万元地区生产总值能耗降低率 达到省要求标准 speaks of growth as 增速高于全省平均水平 does: the owner is a rate of change. */
const goalOf = (goal: Goal, owner: string): 'growth' | null =>
  [...growthNouns.keys()].some((noun) => owner.endsWith(noun)) ? 'growth' : goal.of;

/**
 * Whether a rank is of the change just before it: 下降39.7%,位列全省第一. It names nothing itself, and no `;` stands between;
 * after a level (达到758元,全省第一) what is ranked is left open.
 */
const ranksChange = ({ first, lead, memory, afterStop }: ExtendedClause): boolean =>
  first.kind === 'rank' && lead.rest === '' && memory.last.growth !== null && !afterStop;
