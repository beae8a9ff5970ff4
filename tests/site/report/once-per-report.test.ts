import { expect, test } from 'vitest';
import { oncePerReport } from '../../../src/site/report/once-per-report.ts';
import { data } from '../make-data.ts';

test('what is asked of a report again was worked out once; another report is asked for itself', () => {
  const asked: string[] = [];
  const idOf = oncePerReport(({ report: { id } }): string | undefined => {
    asked.push(id);
    return id === 'some-2021' ? undefined : id;
  });
  const [own, made] = [data([]), data([])];
  const other = { ...made, report: { ...made.report, id: 'other-2021' } };
  expect([own, other, own, other].map(idOf)).toEqual([
    undefined,
    'other-2021',
    undefined,
    'other-2021',
  ]);
  expect(asked).toEqual(['some-2021', 'other-2021']);
});
