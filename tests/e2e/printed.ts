import type { Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';

/** A run of text on a printed page, in PDF points from the lower left corner. */
export interface Run {
  text: string;
  left: number;
  right: number;
  bottom: number;
}

/** One sheet: its size in points, and what stands on it. */
export interface Sheet {
  width: number;
  height: number;
  runs: Run[];
}

/** Prints a page as Chromium's PDF, A4 or as its style sheet says, and reads the sheets back. */
export async function print(page: Page): Promise<Sheet[]> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: false });
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const sheets: Sheet[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const sheet = await document.getPage(number);
    const { width, height } = sheet.getViewport({ scale: 1 });
    const { items } = await sheet.getTextContent();
    const runs = items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [, , , , left, bottom] = item.transform as number[];
      return [{ text: item.str, left: left!, right: left! + item.width, bottom: bottom! }];
    });
    sheets.push({ width, height, runs });
  }
  return sheets;
}

/** Baselines this near to each other are one line, in points; figures and numbers in the text stand a hair off theirs. */
const sameLine = 4;

/** Runs as they are read, line by line from left to right: a PDF holds marked figures after the text they stand in. */
export function readingOrder(runs: Run[]): Run[] {
  const lines: Run[][] = [];
  for (const run of [...runs].sort((a, b) => b.bottom - a.bottom)) {
    const line = lines.at(-1);
    if (line?.[0] && line[0].bottom - run.bottom < sameLine) line.push(run);
    else lines.push([run]);
  }
  return lines.flatMap((line) => line.sort((a, b) => a.left - b.left));
}

/** Radicals that a PDF may name in place of the character that looks the same; NFKC leaves them as they are (and makes 戶 of that of 户). */
const radicals = new Map(
  [
    ...'戶户⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟⺠民⺟母',
  ].flatMap((radical, index, all) =>
    index % 2 === 0 ? [[radical, all[index + 1] ?? radical]] : [],
  ) as [string, string][],
);

/** The characters that carry the text, whatever punctuation, spaces and glyph variants the print uses. */
export const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[⺀-⻳戶]/g, (radical) => radicals.get(radical) ?? radical)
    .replace(/[^\p{Script=Han}\p{L}\p{N}%]/gu, '');
