import type { Message } from '../../model/message.ts';
import type { Placing } from '../../model/placing.ts';
import type { Excused } from '../../model/report.ts';
import type { Outline } from '../outline/outline.ts';
import type { Catalogue, Figures } from './figures.ts';
import { catalogueMatch } from './identity/match-catalogue.ts';
import { gatherIndicators } from './identity/gather-indicators.ts';
import type { Found } from './identity/gather-indicators.ts';
import { nameFollowed } from './identity/name-followed.ts';
import { unknownUnits } from './messages.ts';
import { readSection } from './read-section.ts';
import { sectionContext } from './section-context.ts';

/**
 * Finds every statement of a number in the outlined text; what is neither taken nor excused is a message. `report` is the id of
 * the report.
 */
export function findFigures(
  raw: string,
  outline: Outline,
  catalogue: Catalogue,
  report: string,
): Figures {
  const match = catalogueMatch(catalogue.entries, report);
  const found: Found[] = [];
  const excused: Excused[] = [];
  const placings: Placing[] = [];
  const messages: Message[] = [];
  const context = sectionContext(raw, outline, match, catalogue.units);
  for (const section of outline.sections) {
    const part = readSection(section, context);
    found.push(...part.found);
    excused.push(...part.excused);
    placings.push(...part.placings);
    messages.push(...part.messages);
  }
  messages.push(...unknownUnits(found, catalogue.units));
  const indicators = nameFollowed(gatherIndicators(found, match), match);
  return { indicators, excused, placings, messages };
}
