import type { CatalogueEntry } from '../../model/catalogue.ts';
import type { Indicator } from '../../model/indicator.ts';
import { sentenceRef } from '../figure/figure-view.ts';
import { typeset } from '../text/punctuation.ts';
import { relatedLinks, type RelatedLink } from './related-links.ts';
import type { ReportData } from '../report/report-data.ts';
import { routes } from '../routes.ts';
import { DIRECTIONS, NATURES } from '../words/indicator-page-words.ts';

/** A name this report gives the indicator, and the first sentence that does. */
export interface NameHere {
  name: string;
  href: string;
  sentence: string;
}

/** What is known of an indicator beyond its figures; the catalogue's part is null or empty where it does not know it. */
export interface IndicatorFacts {
  english: string | null;
  /** other names of this very thing, shortest first; what readers only search it by (外资) is none */
  aliases: string[];
  /** what the report itself calls it, where that is not the name */
  here: NameHere[];
  theme: string | null;
  nature: string | null;
  direction: string | null;
  definition: CatalogueEntry['definition'];
  related: RelatedLink[];
}

/** What the page of an indicator says of names, kind, definition and relations. */
export function indicatorFacts(data: ReportData, indicator: Indicator): IndicatorFacts {
  const { entries, themes } = data.catalogue;
  const entry = entries.find(({ id }) => id === indicator.id);
  return {
    english: entry?.english ?? null,
    aliases: indicator.aliases
      .filter((alias) => !entry?.nicknames.includes(alias))
      .map(typeset)
      .sort((a, b) => a.length - b.length),
    here: namesHere(data, indicator),
    theme: themes.find(({ id }) => id === indicator.theme)?.name ?? null,
    nature: entry ? NATURES[entry.kind] : null,
    direction: entry ? DIRECTIONS[entry.direction] : null,
    definition: entry?.definition ?? null,
    related: relatedLinks(data, indicator.id),
  };
}

/** The subjects of its observations in text order, each once, without those that say no more than its name. */
function namesHere({ report }: ReportData, { name, observations }: Indicator): NameHere[] {
  const seen = new Set([name]);
  const inOrder = [...observations].sort((a, b) => a.source.start - b.source.start);
  return inOrder.flatMap(({ subject, measure, source: { section, sentence } }) => {
    // a rank is of 总量 or 增速, which is no other name
    if (measure === 'rank' || seen.has(subject)) return [];
    seen.add(subject);
    const href = routes.sentence(report.id, section, sentence.id);
    const { text } = sentenceRef(report.id, section, sentence.id);
    return [{ name: typeset(subject), href, sentence: text }];
  });
}
