import type { CatalogueEntry } from '../../model/catalogue.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Message } from '../../model/message.ts';
import type { Placing } from '../../model/placing.ts';
import type { Excused } from '../../model/report.ts';
import type { Unit } from '../../model/unit.ts';

/** What hand-kept knowledge the parser may use; all of it may be empty. */
export interface Catalogue {
  entries: CatalogueEntry[];
  units: Unit[];
}

/** Figures found in an outlined text: indicators with observations, numbers excused by rule, standings claimed, problems. */
export interface Figures {
  indicators: Indicator[];
  excused: Excused[];
  placings: Placing[];
  messages: Message[];
}
