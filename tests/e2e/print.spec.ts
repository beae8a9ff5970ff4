import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { indicatorsSchema } from '../../src/model/indicator.ts';
import { reportSchema } from '../../src/model/report.ts';
import { letters, print, type Sheet } from './printed.ts';

const report = reportSchema.parse(
  JSON.parse(readFileSync('content/reports/panjin-2021/report.json', 'utf8')),
);
const raw = readFileSync('content/sources/panjin-2021.txt', 'utf8');

/** Where figures begin and end in the source: print lays their marks over the text, so they are read apart from it. */
const figureEdges = indicatorsSchema
  .parse(JSON.parse(readFileSync('content/reports/panjin-2021/indicators.json', 'utf8')))
  .flatMap(({ observations }) => observations.flatMap(({ source: { start, end } }) => [start, end]))
  .sort((a, b) => a - b);

/** A sentence as it is printed: the words between its figures, and the figures, in order. */
function pieces(start: number, end: number): string[] {
  const edges = [start, ...figureEdges.filter((edge) => edge > start && edge < end), end];
  return edges.slice(1).map((edge, index) => raw.slice(edges[index], edge));
}

/** Above and below the text, in points: page numbers stand there, and a sentence may run on past them. */
const margin = 45;

/** All that is printed between the margins, sheet after sheet. */
const printedText = (sheets: Sheet[]): string =>
  letters(
    sheets
      .flatMap(({ height, runs }) =>
        runs
          .filter(({ bottom }) => bottom > margin && bottom < height - margin)
          .map(({ text }) => text),
      )
      .join(''),
  );

/** Sentences of these sections that the print has not, whole. */
const missing = (sheets: Sheet[], sections: string[]): string[] => {
  const text = printedText(sheets);
  return report.sections
    .filter(({ id }) => sections.includes(id))
    .flatMap(({ sentences }) => sentences.flatMap(({ start, end }) => pieces(start, end)))
    .filter((piece) => !text.includes(letters(piece)));
};

/** Text that runs over the edge of its sheet. */
const cut = (sheets: Sheet[]) =>
  sheets.flatMap(({ width, height, runs }) =>
    runs.filter(
      ({ left, right, bottom }) => left < 0 || right > width + 1 || bottom < 0 || bottom > height,
    ),
  );

/** Sheets on which less than two lines stand above the foot: an orphan. */
const nearlyEmpty = (sheets: Sheet[]) =>
  sheets.flatMap(({ runs }, index) => {
    const lines = new Set(runs.map(({ bottom }) => Math.round(bottom)));
    return lines.size < 3 ? [index + 1] : [];
  });

/** Everything printed, as it stands: for what is no sentence of the report. */
const written = (sheets: Sheet[]): string =>
  sheets
    .flatMap(({ runs }) => runs.map(({ text }) => text))
    .join('')
    .replaceAll(/\s/g, '');

for (const section of ['1-2', '2-1']) {
  test(`section ${section} prints whole, with its address and page numbers`, async ({ page }) => {
    await page.goto(`/panjin-2021/${section}/`);
    await page.waitForLoadState('networkidle');
    const sheets = await print(page);
    expect(missing(sheets, [section])).toEqual([]);
    expect(cut(sheets)).toEqual([]);
    expect(nearlyEmpty(sheets)).toEqual([]);
    expect(written(sheets)).toContain(`/panjin-2021/${section}/`);
    const numbered = sheets.filter(({ runs }, index) =>
      runs.some(({ text, bottom }) => bottom < 60 && text.includes(String(index + 1))),
    );
    expect(numbered).toHaveLength(sheets.length);
  });
}

test('a print has tables where the screen has charts', async ({ page }) => {
  await page.goto('/panjin-2021/indicators/gdp/');
  await page.locator('canvas').first().scrollIntoViewIfNeeded();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('canvas').first()).toBeHidden();
  await expect(page.locator('main table').first()).toBeVisible();
});
