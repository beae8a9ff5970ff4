import type { CatalogueEntry } from '../../model/catalogue.ts';
import { typeset } from '../text/punctuation.ts';
import type { ReportData } from '../report/report-data.ts';
import { routes } from '../routes.ts';
import { DIFFERING } from '../words/indicator-head-words.ts';

/** Another indicator of the report worth a look, and why (站方注释). */
export interface RelatedLink {
  href: string;
  name: string;
  reason: string;
  /** 口径不同, 性质不同: the two may stand side by side, never be compared; empty where nothing says so */
  differs: string;
}

type Related = CatalogueEntry['related'][number];

/** The catalogue's links of an indicator, read both ways, to indicators this report has. */
export function relatedLinks(data: ReportData, id: string): RelatedLink[] {
  const links = data.catalogue.entries.flatMap((entry) =>
    entry.related.flatMap((link): Related[] => {
      if (entry.id === id) return [link];
      return link.id === id ? [{ ...link, id: entry.id }] : [];
    }),
  );
  return links.flatMap(({ id: other, reason, differs }) => {
    const indicator = data.indicators.find((one) => one.id === other);
    if (!indicator) return [];
    return [
      {
        href: routes.indicator(data.report.id, indicator.id),
        name: typeset(indicator.name),
        reason: typeset(reason),
        differs: differs ? DIFFERING[differs] : '',
      },
    ];
  });
}
