import type { ReportData } from '../report-data.ts';

/** A stretch of the copied page that is not the report, with the rule that dropped it. */
export interface DroppedText {
  rule: string;
  text: string;
}

/** What each rule excused from being a figure, counted, with some of its words. */
export interface ExcusedByRule {
  rule: string;
  count: number;
  examples: string[];
}

const EXAMPLES = 6;

/** Everything of the source that the site does not show as the report, in its order; white space aside. */
export const droppedTexts = ({ report, raw }: ReportData): DroppedText[] =>
  report.dropped
    .map(({ start, end, rule }) => ({ rule, text: raw.slice(start, end).trim() }))
    .filter(({ text }) => text !== '');

/** The numbers that state nothing, by the rule that excuses them, the most frequent rule first. */
export function excusedByRule({ report }: ReportData): ExcusedByRule[] {
  const rules = new Map<string, string[]>();
  for (const { rule, text } of report.excused) rules.set(rule, [...(rules.get(rule) ?? []), text]);
  return [...rules]
    .map(([rule, texts]) => ({
      rule,
      count: texts.length,
      examples: [...new Set(texts)].slice(0, EXAMPLES),
    }))
    .sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1));
}
