import { expect, test } from 'vitest';
import { asSaid } from '../../../src/report/figures/owner-rules/named-rules.ts';
import type { OwnerRule } from '../../../src/report/figures/owner-rules/owner-rule.ts';
import { ownerRules } from '../../../src/report/figures/owner-rules/owner-rules.ts';
import { chooseOwner } from '../../../src/report/figures/stages/choose-owner.ts';
import type { StatedClause } from '../../../src/report/figures/stages/clause.ts';
import { clausesOf } from './clauses-of.ts';

const all = [...ownerRules, asSaid];

/** The clause of the last figure of a sentence. */
function lastClause(sentence: string, known: readonly string[] = []): StatedClause {
  const clause = clausesOf(sentence, known).at(-1);
  if (clause === undefined) throw new Error(`expected a figure in “${sentence}”`);
  return clause;
}

/** What is chosen with these rules, whichever of them chose it. */
const chosenBy = (rules: readonly OwnerRule[], clause: StatedClause) => ({
  ...chooseOwner(clause, rules).owner,
  rule: '',
});

for (const { rule, taught, spares, ...more } of all) {
  const knows = 'knows' in more ? more.knows : [];

  test.each([...taught])(`${rule} decides “%s”: %s`, (sentence, owner) => {
    const clause = lastClause(sentence, knows);
    expect([clause.owner.rule, clause.names.at(-1)]).toEqual([rule, owner]);
  });

  test.each([...spares])(`${rule} leaves “%s” to %s`, (sentence, other) => {
    expect(other).not.toBe(rule);
    expect(lastClause(sentence, knows).owner.rule).toBe(other);
  });
}

for (const { rule, taught, knows } of ownerRules) {
  test(`without ${rule} its sentences have another owner`, () => {
    const others = ownerRules.filter((one) => one.rule !== rule);
    for (const [sentence] of taught) {
      const clause = lastClause(sentence, knows);
      expect(chosenBy(others, clause)).not.toEqual(chosenBy(ownerRules, clause));
    }
  });
}

test('every rule has a name of its own, a sentence that taught it and one that it spares', () => {
  expect(new Set(all.map(({ rule }) => rule)).size).toBe(all.length);
  const bare = all.filter(({ taught, spares }) => taught.length === 0 || spares.length === 0);
  expect(bare.map(({ rule }) => rule)).toEqual([]);
});
