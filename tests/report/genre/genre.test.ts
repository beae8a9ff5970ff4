import { expect, test } from 'vitest';
import { readAnnotated } from './inline-gold.ts';
import { oneSentenceReport, parts, type PartName } from './one-sentence-report.ts';
import { read } from './read-genre.ts';
import { inventedReports, languageLines } from './genre-reports.ts';
import { score } from './precision-and-recall.ts';

/** What is reached, held as a floor: strict F1, sections, parts' years. It only rises. */
const reached: Record<string, { f1: number; sections: number; years: [number, number] }> = {
  'lancheng-2023': { f1: 0.99, sections: 15, years: [2022, 2023] },
  'nation-2026': { f1: 1, sections: 4, years: [2025, 2026] },
  'ningyuan-2012': { f1: 0.99, sections: 16, years: [2011, 2012] },
  'qingling-2006': { f1: 0.99, sections: 13, years: [2005, 2006] },
};

test.each(inventedReports)('$name: figures are found as the hand record has them', (invented) => {
  const { f1, problems } = score(invented.gold, read(invented.raw, invented.name).indicators);
  expect(f1, problems.join('\n')).toBeGreaterThanOrEqual(reached[invented.name]?.f1 ?? 1);
});

test.each(inventedReports)('$name: years, sections, nothing lost', ({ name, raw }) => {
  const { report } = read(raw, name);
  expect([report.executionYear, report.planYear]).toEqual(reached[name]?.years);
  expect(report.sections).toHaveLength(reached[name]?.sections ?? 0);
  expect(report.messages.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('sentences of the genre are read as annotated', () => {
  const wrong = languageLines.flatMap(([feature, part, sentence]) => {
    const { period, status } = parts[part as PartName];
    const { text, gold } = readAnnotated(sentence, period, status);
    const { raw, offset } = oneSentenceReport(part as PartName, text);
    const placed = gold.map((record) => ({ ...record, at: record.at + offset }));
    const { problems } = score(placed, read(raw, 'one-sentence').indicators);
    return problems.length === 0 ? [] : [`${feature}: ${text}\n  ${problems.join('\n  ')}`];
  });
  expect(wrong).toEqual([]);
}, 60_000);
