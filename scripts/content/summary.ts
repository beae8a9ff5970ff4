import type { Message } from '../../src/model/message.ts';
import type { ReadReport } from '../../src/report/index.ts';

/** Counts of a parse, as the command prints them. */
export interface Summary {
  parts: number;
  sections: number;
  topics: number;
  sentences: number;
  observations: number;
  indicators: number;
  /** numbers excused, by rule */
  excused: Record<string, number>;
  errors: number;
  warnings: number;
}

export function summaryOf(result: ReadReport): Summary {
  const messages = messagesOf(result);
  const report = result.read ? result.report : null;
  const sections = report?.sections ?? [];
  const indicators = result.read ? result.indicators : [];
  const sum = (counts: number[]): number => counts.reduce((total, count) => total + count, 0);
  return {
    parts: new Set(sections.flatMap(({ part }) => (part === null ? [] : [part]))).size,
    sections: sections.length,
    topics: sum(sections.map(({ topics }) => topics.length)),
    sentences: sum(sections.map(({ sentences }) => sentences.length)),
    observations: sum(indicators.map(({ observations }) => observations.length)),
    indicators: indicators.length,
    excused: countBy((report?.excused ?? []).map(({ rule }) => rule)),
    errors: messages.filter(({ severity }) => severity === 'error').length,
    warnings: messages.filter(({ severity }) => severity === 'warning').length,
  };
}

export const messagesOf = (result: ReadReport): Message[] =>
  result.read ? result.report.messages : result.messages;

/** The summary in a few lines of words. */
export function summaryLines(id: string, summary: Summary): string {
  const { excused, ...counts } = summary;
  const rules = Object.entries(excused).map(([rule, count]) => `${rule} ${count}`);
  const total = Object.values(excused).reduce((sum, count) => sum + count, 0);
  const words = Object.entries(counts).map(([name, count]) => `${count} ${name}`);
  return `${id}: ${words.join(', ')}\n  numbers excused: ${total}${rules.length > 0 ? ` (${rules.join(', ')})` : ''}`;
}

function countBy(rules: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const rule of [...rules].sort()) counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
}
