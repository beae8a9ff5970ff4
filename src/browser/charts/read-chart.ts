import { barChart } from '../../site/charts/bar-chart.ts';
import type { Bar, BarChart } from '../../charts/chart-description.ts';
import type { Bound } from '../../model/observation.ts';
import { kindOfClass } from '../../charts/bar-class.ts';

/** The description of a chart, read back from its table in the page; null where the table holds none. */
export function readChart(frame: Element): BarChart | null {
  const text = (parent: Element, selector: string): string =>
    parent.querySelector(selector)?.textContent.trim() ?? '';
  const bars = [...frame.querySelectorAll<HTMLElement>('.vals [data-value]')].flatMap(
    (row): Bar[] => {
      const { value, bound, lower, upper } = row.dataset;
      const mark = row.querySelector('td > *');
      const kind = kindOfClass(mark?.className ?? '');
      const name = row.parentElement?.querySelector('th[scope="rowgroup"]')?.textContent.trim();
      if (!kind) return [];
      return [
        {
          ...(name ? { of: name } : {}),
          label: text(row, 'th'),
          kind,
          value: Number(value),
          bound: (bound ?? 'exact') as Bound,
          ...(lower === undefined ? {} : { lower: Number(lower) }),
          ...(upper === undefined ? {} : { upper: Number(upper) }),
          words: mark?.textContent.trim() ?? '',
        },
      ];
    },
  );
  return barChart({
    title: text(frame, 'figcaption b'),
    unit: text(frame, 'figcaption small'),
    bars,
  });
}
