import type { ReportData } from '../report/report-data.ts';
import { ruleWords } from '../words/rule-words.ts';

/** A stretch of the copied page that is not the report, with the rule that dropped it. */
export interface DroppedText {
  rule: string;
  name: string;
  text: string;
}

/** A number that states nothing, with the words round it. */
export interface Example {
  before: string;
  number: string;
  after: string;
}

/** What each rule excused from being a figure, counted, with some of its places in the text. */
export interface ExcusedByRule {
  rule: string;
  name: string;
  count: number;
  examples: Example[];
}

const EXAMPLES = 4;
/** A number's neighbours within its own clause: enough to tell what it is. */
const BEFORE = /[^，。；：、！？,;:!?\s]{0,5}$/;
const AFTER = /^[^，。；：、！？,;:!?\s]{0,6}/;

/** Everything of the source that the site does not show as the report, in its order; white space aside. */
export const droppedTexts = ({ report, raw }: ReportData): DroppedText[] =>
  report.dropped
    .map(({ start, end, rule }) => ({
      rule,
      name: ruleWords(rule),
      text: raw.slice(start, end).trim(),
    }))
    .filter(({ text }) => text !== '');

/** The numbers that state nothing, by the rule that excuses them, the most frequent rule first. */
export function excusedByRule({ report, raw }: ReportData): ExcusedByRule[] {
  const rules = new Map<string, Example[]>();
  for (const { rule, start, end } of report.excused) {
    const example = {
      before: BEFORE.exec(raw.slice(0, start))?.[0] ?? '',
      number: raw.slice(start, end),
      after: AFTER.exec(raw.slice(end))?.[0] ?? '',
    };
    rules.set(rule, [...(rules.get(rule) ?? []), example]);
  }
  return [...rules]
    .map(([rule, all]) => ({
      rule,
      name: ruleWords(rule),
      count: all.length,
      examples: distinct(all).slice(0, EXAMPLES),
    }))
    .sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1));
}

const distinct = (examples: readonly Example[]): Example[] => [
  ...new Map(examples.map((one) => [one.before + one.number + one.after, one])).values(),
];
