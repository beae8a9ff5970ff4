import type { Match } from '../identity/match-catalogue.ts';
import type { ReadSentence } from '../read-sentences.ts';
import { clauseLines } from './clause-lines.ts';
import type { ExplainedLine } from './clause-lines.ts';
import { statementLines } from './statement-lines.ts';

/**
 * How a sentence was read, as lines of text: which stage and which rule made each figure, or left a number out. It only tells
 * what the stages gave back; nothing is read a second time.
 */
export const sentenceLines = (read: ReadSentence, match: Match): string[] => [
  `${read.sentence.id}  ${read.canonical.text}`,
  `stands where the report speaks of ${read.frame.period ?? 'no year'} (${read.frame.role})`,
  ...numeralLines(read),
  ...figureLines(read, match),
];

/** The numerals that are no figure, each with what left it out. */
function numeralLines({ numbers, canonical }: ReadSentence): string[] {
  const { figures, excused, unread } = numbers;
  const none = figures.length + excused.length + unread.length === 0;
  const leftOut = [
    ...excused.map(({ numeral, rule }) => ({ numeral, why: `left out by rule ${rule}` })),
    ...unread.map((numeral) => ({
      numeral,
      why: 'neither a figure nor left out: no rule knows it',
    })),
  ].sort((one, other) => one.numeral.start - other.numeral.start);
  return [
    ...(none ? ['', 'no numeral stands in it'] : []),
    ...(leftOut.length > 0 ? ['', 'numerals that are no figure'] : []),
    ...leftOut.map(({ numeral, why }) => {
      const around = canonical.text.slice(Math.max(0, numeral.start - 4), numeral.end + 4);
      return line([numeral.written, `in “${around}”: ${why}`]);
    }),
  ];
}

/** The clauses with figures, each stage by stage, and what became of their statements. */
function figureLines({ clauses, stated, canonical }: ReadSentence, match: Match): string[] {
  return clauses.flatMap((clause) => {
    const [first] = clause.figures;
    const last = clause.figures.at(-1) ?? first;
    const own = stated.filter((statement) => statement.clause === clause);
    return [
      '',
      `clause of ${canonical.text.slice(first.start, last.end)}`,
      ...clauseLines(clause).map(line),
      ...own.flatMap((statement) => statementLines(statement, match)).map(line),
    ];
  });
}

/** As wide as the longest name of a stage, and two spaces. */
const WIDTH = 'findCountedNoun'.length + 2;

const line = ([by, what]: ExplainedLine): string => `  ${by.padEnd(WIDTH)}${what}`;
