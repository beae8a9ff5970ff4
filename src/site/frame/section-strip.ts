import type { Report } from '../../model/report.ts';
import { halfOf } from '../report/naming.ts';

/** One section on the strip of the 书眉: place and width in percent of the strip. */
export interface SectionBar {
  section: string;
  half: 'done' | 'plan' | null;
  x: number;
  width: number;
}

const GAP = 0.4;
const THINNEST = 0.4;
const tenth = (value: number) => Math.round(value * 10) / 10;

/** The report's sections drawn to the length of their text, side by side over 100 %. */
export function sectionStrip(report: Report): SectionBar[] {
  const { sections } = report;
  const total = sections.reduce((sum, { start, end }) => sum + end - start, 0);
  const room = 100 - GAP * (sections.length - 1);
  const rough = sections.map(({ start, end }) =>
    Math.max(THINNEST, ((end - start) / Math.max(total, 1)) * room),
  );
  const scale = room / rough.reduce((sum, width) => sum + width, 0);
  let x = 0;
  return sections.map((section, index) => {
    const width = (rough[index] ?? 0) * scale;
    const bar = {
      section: section.id,
      half: halfOf(report, section.part),
      x: tenth(x),
      width: tenth(width),
    };
    x += width + GAP;
    return bar;
  });
}
