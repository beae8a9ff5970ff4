import { silenceClaim, silenceClaims } from '../silence/silence-claim.ts';
import type { ReportData } from '../report/report-data.ts';
import { withBound } from '../words/bound-phrase-words.ts';
import { numberWords } from '../words/number-words.ts';
import { PLAN_NOTES } from '../words/plan-notes-words.ts';
import type { Comparison } from './compare-pair.ts';
import type { InStep } from './implied-pace.ts';
import type { Pair } from './pairs.ts';
import { figureOf, type Side } from './plan-side.ts';

/** A note beside a pair; where it says that the report does not give something, the claims it makes. */
export interface PlanNote {
  words: string;
  silence?: string;
}

/** What a row of the plan needs said beside it, each only where it applies; 编者注. */
export function planNotes(
  data: ReportData,
  { result, target, comparability, note }: Pair,
  comparison: Comparison,
  inStep: InStep | null,
): PlanNote[] {
  if (comparability !== 'same') return [{ words: note }];
  if (comparison.why) return [{ words: comparison.why }];
  const caution = data.catalogue.entries.find(({ id }) => id === result.indicator.id)?.caution;
  const said = [
    note,
    otherName(data.raw, result, target),
    inStep &&
      !target.growth &&
      PLAN_NOTES.inStep(
        inStep.with.name,
        withBound(`${numberWords(inStep.pace.value)}%`, inStep.pace.bound),
      ),
    missingGrowth(result, target),
    !result.level && !target.level && result.growth && noAmounts(result),
    result.qualitative && !result.level && comparison.by === 'level' && PLAN_NOTES.whole,
    comparison.by === 'growth' &&
      result.growth &&
      result.growth.bound !== 'exact' &&
      PLAN_NOTES.byNumber(result.growth.period, result.growth.text),
    comparison.implied && caution,
    again(target),
  ];
  return said.flatMap((one): PlanNote[] =>
    typeof one === 'string' ? (one === '' ? [] : [{ words: one }]) : one ? [one] : [],
  );
}

/**
 * The same thing under two names: 2021年称“粮食总产量”. Of two names of which one holds the other (企业“小升规”) nothing is said,
 * nor of a side whose words stand in the row's own name.
 */
function otherName(raw: string, result: Side, target: Side): string | false {
  const [reached, goal] = [figureOf(result), figureOf(target)];
  if (!reached || !goal) return false;
  if (reached.subject.includes(goal.subject) || goal.subject.includes(reached.subject))
    return false;
  return [reached, goal]
    .filter(({ subject }) => !result.indicator.name.includes(subject))
    .map(({ period, subject }) => PLAN_NOTES.calls(period, subject, raw.includes(subject)))
    .join('，');
}

function missingGrowth(result: Side, target: Side): string | PlanNote | false {
  const level = result.level;
  if (!level || result.growth || !target.growth) return false;
  const said = result.all.find(({ measure, of }) => measure === 'qualitative' && of === 'growth');
  if (said) return PLAN_NOTES.growthInWords(level.period, said.text);
  return {
    words: PLAN_NOTES.noGrowth(level.period),
    silence: silenceClaim(result.indicator.id, 'result', 'growth'),
  };
}

const noAmounts = ({ indicator: { id } }: Side): PlanNote => ({
  words: PLAN_NOTES.noAmounts,
  silence: silenceClaims([silenceClaim(id, 'result', 'level'), silenceClaim(id, 'goal', 'level')]),
});

/** Goals stated again elsewhere: 2-7再次提到. */
function again(target: Side): string | false {
  const first = figureOf(target)?.source.section;
  const others = target.all.map(({ source }) => source.section).filter((id) => id !== first);
  return others.length > 0 && PLAN_NOTES.again([...new Set(others)].join('、'));
}
