import type { CatalogueEntry, Theme } from '../../model/catalogue.ts';
import type { Check } from '../../model/check.ts';
import type { ComparabilityEntry } from '../../model/comparability.ts';
import type { Counterpart } from '../../model/counterpart.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Origin } from '../../model/origin.ts';
import type { Report } from '../../model/report.ts';
import type { Unit } from '../../model/unit.ts';
import type { Wording } from '../../model/wording.ts';

/** Everything the site knows of one report: what pages and their view models are worked out from. */
export interface ReportData {
  report: Report;
  indicators: Indicator[];
  /** the source as copied; offsets of report and observations point into it */
  raw: string;
  origin: Origin | null;
  catalogue: {
    entries: CatalogueEntry[];
    themes: Theme[];
    units: Unit[];
    counterparts: Counterpart[];
    checks: Check[];
    comparability: ComparabilityEntry[];
    wordings: Wording[];
  };
}
