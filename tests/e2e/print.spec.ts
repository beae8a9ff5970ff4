import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { reportSchema } from '../../src/model/report.ts';
import { letters, print, readingOrder, type Sheet } from './printed.ts';

const report = reportSchema.parse(
  JSON.parse(readFileSync('content/reports/panjin-2021/report.json', 'utf8')),
);
const raw = readFileSync('content/sources/panjin-2021.txt', 'utf8');

/** Above and below the text, in points: page numbers stand there, and a sentence may run on past them. */
const margin = 45;

/** All that is printed between the margins, sheet after sheet, in the column that ends at this share of the width. */
const printedText = (sheets: Sheet[], column = 1): string =>
  letters(
    sheets
      .flatMap(({ width, height, runs }) =>
        readingOrder(
          runs.filter(
            ({ left, bottom }) =>
              bottom > margin && bottom < height - margin && left < width * column,
          ),
        ).map(({ text }) => text),
      )
      .join(''),
  );

/** Sentences of these sections that the print has not, whole and in one piece. */
const missing = (sheets: Sheet[], sections: readonly string[], column: number): string[] => {
  const text = printedText(sheets, column);
  return report.sections
    .filter(({ id }) => sections.includes(id))
    .flatMap(({ sentences }) => sentences.map(({ start, end }) => raw.slice(start, end)))
    .filter((sentence) => !text.includes(letters(sentence)));
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

/** Sheets without their page number at the foot. */
const unnumbered = (sheets: Sheet[]) =>
  sheets.flatMap(({ runs }, index) => {
    const numbered = runs.some(
      ({ text, bottom }) => bottom < 60 && text.includes(String(index + 1)),
    );
    return numbered ? [] : [index + 1];
  });

/** Sections whose short address does not stand in the margin, right of all text, on some sheet. */
const unaddressed = (sheets: Sheet[], sections: string[]) =>
  sections.filter((section) => {
    const address = `/panjin-2021/${section}/`;
    return !sheets.some(({ width, runs }) =>
      runs.some(({ text, left }) => text === address && left > (width * 3) / 4),
    );
  });

// beside a section's text stand its notes, beside the whole report's only addresses
for (const [path, sections, column] of [
  ['1-2', ['1-2'], 0.665],
  ['2-1', ['2-1'], 0.665],
  ['full', report.sections.map(({ id }) => id), 0.8],
] as const) {
  test(`${path} prints whole, with page numbers and addresses in the margin`, async ({ page }) => {
    await page.goto(`/panjin-2021/${path}/`);
    await page.waitForLoadState('networkidle');
    const sheets = await print(page);
    expect(missing(sheets, sections, column)).toEqual([]);
    expect(cut(sheets)).toEqual([]);
    expect(nearlyEmpty(sheets)).toEqual([]);
    expect(unnumbered(sheets)).toEqual([]);
    expect(unaddressed(sheets, [...sections])).toEqual([]);
  });
}

test('what is folded on a screen lies open on paper', async ({ page }) => {
  await page.goto('/panjin-2021/1-2/');
  // beside a name stand links to checks, for the preview alone
  const folded = await page.locator('main details tbody th > a:first-child').allTextContents();
  expect(folded.length).toBeGreaterThan(3);
  const text = printedText(await print(page));
  expect(folded.filter((name) => !text.includes(letters(name)))).toEqual([]);
});

test('a print has tables where the screen has charts', async ({ page }) => {
  await page.goto('/panjin-2021/indicators/gdp/');
  await page.locator('canvas').first().scrollIntoViewIfNeeded();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('canvas').first()).toBeHidden();
  await expect(page.locator('main table').first()).toBeVisible();
});
