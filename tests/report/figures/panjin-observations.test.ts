import { readFileSync } from 'node:fs';
import { test } from 'vitest';
import { expectGolden } from '../../golden.ts';
import { read } from '../genre/read-genre.ts';
import { observationLine } from './observation-line.ts';

const raw = readFileSync('content/sources/panjin-2021.txt', 'utf8');

/** Every observation of the report under its sentence, in text order: what a change of the parser is read by. */
function table(): string {
  const { report, indicators } = read(raw, 'panjin-2021');
  const lines = indicators
    .flatMap(({ id, observations }) =>
      observations.map((one) => ({
        ...one.source,
        line: `  ${observationLine(one)} → ${id}#${one.id}`,
      })),
    )
    .sort((one, other) => one.start - other.start);
  return report.sections
    .flatMap(({ sentences }) => sentences)
    .map(({ id, start, end }) => ({
      head: `${id} ${raw.slice(start, end)}`,
      own: lines.filter(({ sentence }) => sentence.id === id).map(({ line }) => line),
    }))
    .filter(({ own }) => own.length > 0)
    .map(({ head, own }) => `${head}\n${own.join('\n')}\n`)
    .join('\n');
}

test('the observations of the report are those of the golden table', () => {
  expectGolden('figures/panjin-2021.observations.txt', table());
});
