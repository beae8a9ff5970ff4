import { typeset } from '../text/punctuation.ts';
import type { ReportData } from '../report/report-data.ts';
import { ruleWords } from '../words/rule-words.ts';

/** Where the characters of the text as copied went. The parts add up to the whole. */
export interface Copied {
  /** all characters of the file, in UTF-16 code units */
  total: number;
  /** shown as the report; white space aside */
  shown: number;
  /** white space: between paragraphs, indents, line ends; shown as layout */
  white: number;
  /** dropped, by rule, in the order of the text; white space aside */
  dropped: { rule: string; name: string; characters: number }[];
}

/** A mark that display writes otherwise, and how often. */
export interface Retyped {
  from: string;
  to: string;
  count: number;
}

const written = (text: string): number => text.replace(/\s+/g, '').length;

/** Counts the text as parsed against the text as copied: nothing is in neither. */
export function accountFor({ report, raw }: ReportData): Copied {
  const dropped = new Map<string, number>();
  for (const { start, end, rule } of report.dropped) {
    dropped.set(rule, (dropped.get(rule) ?? 0) + written(raw.slice(start, end)));
  }
  const all = written(raw);
  const gone = [...dropped.values()].reduce((sum, count) => sum + count, 0);
  return {
    total: raw.length,
    shown: all - gone,
    white: raw.length - all,
    dropped: [...dropped]
      .filter(([, characters]) => characters > 0)
      .map(([rule, characters]) => ({ rule, name: ruleWords(rule), characters })),
  };
}

/** The marks of the report that display sets full-width, the most frequent first; copying gives the source's own. */
export function retyped({ report, raw }: ReportData): Retyped[] {
  const pairs = new Map<string, number>();
  for (const section of report.sections) {
    const source = raw.slice(section.start, section.end);
    const shown = typeset(source);
    for (let at = 0; at < source.length; at += 1) {
      const pair = source.charAt(at) + shown.charAt(at);
      if (source.charAt(at) !== shown.charAt(at)) pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
  }
  return [...pairs]
    .map(([pair, count]) => ({ from: pair.charAt(0), to: pair.charAt(1), count }))
    .sort((a, b) => b.count - a.count || (a.from < b.from ? -1 : 1));
}
