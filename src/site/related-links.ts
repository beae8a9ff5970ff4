import { typeset } from './punctuation.ts';
import type { ReportData } from './report-data.ts';
import { routes } from './routes.ts';

/** Another indicator of the report worth a look, and why (站方注释). */
export interface RelatedLink {
  href: string;
  name: string;
  reason: string;
}

/** The catalogue's links of an indicator, read both ways, to indicators this report has. */
export function relatedLinks(data: ReportData, id: string): RelatedLink[] {
  const links = data.catalogue.entries.flatMap((entry) =>
    entry.related.flatMap((link) => {
      if (entry.id === id) return [{ id: link.id, reason: link.reason }];
      return link.id === id ? [{ id: entry.id, reason: link.reason }] : [];
    }),
  );
  return links.flatMap((link) => {
    const other = data.indicators.find((indicator) => indicator.id === link.id);
    if (!other) return [];
    return [
      {
        href: routes.indicator(data.report.id, other.id),
        name: typeset(other.name),
        reason: link.reason,
      },
    ];
  });
}
