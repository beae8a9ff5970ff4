import type { Report } from '../../model/report.ts';
import type { Section } from '../../model/section.ts';
import type { Span } from '../../model/span.ts';

/**
 * A part of a report (一、…) as later stages need it: what it speaks of, and when.
 * `results` looks back on the execution year, `review` on several years, `plan` looks ahead.
 */
export interface Part extends Span {
  number: number;
  title: string | null;
  role: 'results' | 'review' | 'plan';
  /** "2020" or a span "2016/2020"; null when the report names no year */
  period: string | null;
}

/** A paragraph of the source inside a section (headings outside, lead sentences inside). */
export interface Paragraph extends Span {
  section: string;
}

/** What outlining a cleaned text gives; every place is an offset in the raw source. */
export interface Outline {
  title: string | null;
  titleParts: Report['titleParts'];
  genre: Report['genre'];
  place: string | null;
  deliveredOn: string | null;
  meeting: string | null;
  submitter: string | null;
  executionYear: number | null;
  planYear: number | null;
  parts: Part[];
  sections: Section[];
  paragraphs: Paragraph[];
}
