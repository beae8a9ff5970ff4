import type { ReportData } from '../report-data.ts';
import type { Measured } from '../derive/values.ts';
import { withBound } from '../words/bound-words.ts';
import { numberWords } from '../words/number-words.ts';
import { quoted } from '../words/quoted.ts';
import type { Comparison } from './compare.ts';
import type { Pair } from './pairs.ts';
import type { Side } from './side.ts';

/** Words by which a sentence gives a reason. */
const REASON = /由于|因为|因此|原因|受.{1,12}影响|得益于|为了/;

/** What a row of the plan needs said beside it, each only where it applies; 站方注释. */
export function planNotes(
  data: ReportData,
  { result, target, reason }: Pair,
  comparison: Comparison,
  inStep: Measured | null,
): string[] {
  if (reason) return [reason];
  if (comparison.why) return [comparison.why];
  const caution = data.catalogue.entries.find(({ id }) => id === result.indicator.id)?.caution;
  return [
    otherName(result, target),
    inStep &&
      !target.growth &&
      `相对目标，按地区生产总值目标增速${withBound(`${numberWords(inStep.value)}%`, inStep.bound)}推算`,
    missingGrowth(result, target),
    !result.level && !target.level && '两处都没有给出总量',
    caution,
    again(target),
    comparison.sign === -1 && unexplained(data, result, target) && '所在句没有说明原因',
  ].filter((note): note is string => Boolean(note));
}

const figure = (side: Side) => side.level ?? side.growth ?? side.qualitative;

/** The same thing under two names: 2021年称“粮食总产量”. A side that uses the row's own name needs no word. */
function otherName(result: Side, target: Side): string | false {
  const [reached, goal] = [figure(result), figure(target)];
  if (!reached || !goal || reached.subject === goal.subject) return false;
  return [reached, goal]
    .filter(({ subject }) => subject !== result.indicator.name)
    .map(({ period, subject }) => `${period}年称${quoted(subject)}`)
    .join('，');
}

function missingGrowth(result: Side, target: Side): string | false {
  const level = result.level;
  if (!level || result.growth || !target.growth) return false;
  const said = result.all.find(({ measure, of }) => measure === 'qualitative' && of === 'growth');
  return said
    ? `${level.period}年增速只说${quoted(said.text)}`
    : `报告没有给出${level.period}年增速`;
}

/** Goals stated again elsewhere: 2-7再次提到. */
function again(target: Side): string | false {
  const first = figure(target)?.source.section;
  const others = target.all.map(({ source }) => source.section).filter((id) => id !== first);
  return others.length > 0 && `${[...new Set(others)].join('、')} 再次提到`;
}

function unexplained(data: ReportData, result: Side, target: Side): boolean {
  return [figure(result), figure(target)].every((observation) => {
    const sentence = observation?.source.sentence;
    return !sentence || !REASON.test(data.raw.slice(sentence.start, sentence.end));
  });
}
