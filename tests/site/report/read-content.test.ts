import { expect, test } from 'vitest';
import { allReports } from '../../../src/content/all-reports.ts';
import { contentFolder } from '../../../src/integrations/content-folder.ts';
import { type ContentFiles, readContent } from '../../../src/site/report/read-content.ts';

const committed = contentFolder(new URL('../../../content/', import.meta.url));

const without = (path: string): ContentFiles => ({
  ...committed,
  paths: committed.paths.filter((one) => one !== path),
});

test('pages, their Markdown and the search index know the same of every report', () => {
  expect(readContent(committed).reports).toEqual(allReports);
});

test.each(['sources/panjin-2021.txt', 'reports/panjin-2021/indicators.json'])(
  'a report without %s stops the build with what to do',
  (path) => {
    expect(() => readContent(without(path))).toThrow(
      `panjin-2021: expected content/${path}, found none. Put the text into content/sources, then run npm run content.`,
    );
  },
);

test('what is kept by hand may be missing', () => {
  const bare = readContent({
    ...committed,
    paths: committed.paths.filter((path) => !/^catalogue|origin|permalinks/.test(path)),
  });
  const [report] = bare.reports;
  expect(report?.origin).toBe(null);
  expect(report?.catalogue.checks).toEqual([]);
  expect(bare.synonyms).toEqual([]);
  expect(bare.ledger).toEqual({ sealed: false, ids: {}, moved: {} });
});
