import { indicatorsSchema, type Indicator } from '../../model/indicator.ts';
import type { Message } from '../../model/message.ts';
import { reportSchema, type Report } from '../../model/report.ts';
import type { Cleaned } from '../clean/cleaning.ts';
import { runningText } from '../clean/running-text.ts';
import type { Figures } from '../figures/figures.ts';
import type { Outline } from '../outline/outline.ts';
import { frontmatterOf, sectionMarkdown } from './section-markdown.ts';
import { sectionBody } from './section-body.ts';
import { observedBySection } from './observations-by-section.ts';

/** A report's file and who it is: all that the text itself does not say. */
export interface Identity {
  id: string;
  /** path as it shall stand in report.json */
  file: string;
  sha256: string;
}

/** What the stages before found. */
export interface Parsed {
  raw: string;
  cleaned: Cleaned;
  outline: Outline;
  figures: Figures;
  messages: Message[];
}

/** The made files of a report, as values. */
export interface Compiled {
  report: Report;
  indicators: Indicator[];
  /** one Markdown file a section, in text order */
  files: { id: string; markdown: string }[];
}

/** Puts the findings into the files' form; the schemas of the contract are enforced here. */
export function compile(identity: Identity, parsed: Parsed): Compiled {
  const { raw, cleaned, outline, figures } = parsed;
  const report = reportSchema.parse({
    id: identity.id,
    title: outline.title,
    titleParts: outline.titleParts,
    genre: outline.genre,
    place: outline.place,
    deliveredOn: outline.deliveredOn,
    meeting: outline.meeting,
    submitter: outline.submitter,
    executionYear: outline.executionYear,
    planYear: outline.planYear,
    source: { file: identity.file, sha256: identity.sha256, length: raw.length },
    sections: outline.sections,
    dropped: cleaned.dropped,
    excused: figures.excused.map((number) => ({ ...number, text: textAt(raw, number) })),
    placings: figures.placings.map((placing) => ({ ...placing, text: textAt(raw, placing) })),
    messages: parsed.messages,
  });
  const indicators = indicatorsSchema.parse(quoted(raw, figures.indicators));
  const observed = observedBySection(indicators);
  const paragraphs = Map.groupBy(outline.paragraphs, ({ section }) => section);
  const kept = runningText(raw, cleaned.dropped);
  const files = report.sections.map((section, order) => {
    const here = observed.get(section.id) ?? [];
    const frontmatter = frontmatterOf(identity.id, section, order, outline.parts, here);
    const body = sectionBody(section, paragraphs.get(section.id) ?? [], kept);
    return { id: section.id, markdown: sectionMarkdown(frontmatter, body, here) };
  });
  return { report, indicators, files };
}

const textAt = (raw: string, { start, end }: { start: number; end: number }): string =>
  raw.slice(start, end);

/** Figures are read in the cleaned text; what is quoted is the source, with what stands dropped inside (6.04</b>亿美元). */
const quoted = (raw: string, indicators: Indicator[]): Indicator[] =>
  indicators.map((indicator) => ({
    ...indicator,
    observations: indicator.observations.map((observation) => {
      const { expression, follows } = observation;
      return {
        ...observation,
        text: textAt(raw, observation.source),
        ...(expression ? { expression: { ...expression, text: textAt(raw, expression) } } : {}),
        ...(follows ? { follows: { ...follows, text: textAt(raw, follows) } } : {}),
      };
    }),
  }));
