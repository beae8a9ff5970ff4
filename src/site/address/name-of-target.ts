import { typeset } from '../text/punctuation.ts';
import type { ReportData } from '../report/report-data.ts';

/** What a reader knows an id of the ledger by: the indicator's name, the title of a check; the id itself of anything else. */
export function nameOfTarget({ indicators, catalogue }: ReportData, id: string): string {
  const [holder = id, fragment = ''] = id.split('#');
  const indicator = indicators.find((one) => one.id === holder);
  const check = catalogue.checks.find((one) => one.id === fragment);
  return indicator ? typeset(indicator.name) : (check?.title ?? id);
}
