import type { Dropped } from '../../model/report.ts';
import type { Cleaning } from './cleaning.ts';
import { FURNITURE, type FurnitureRule } from './furniture-rules.ts';
import { LONGEST_FURNITURE, readLines, type Line } from './line.ts';
import { bodyEnd, bodyStart, titleLine } from './body-limits.ts';

/**
 * Drops the lines a web page or a PDF put round the report. Above the body only lines that a rule names, or that
 * stand above the title; below its last sentence, from the first line that a `tail` rule names.
 */
export function dropFurniture(text: string): Cleaning {
  const all = readLines(text);
  const title = titleLine(all);
  const start = bodyStart(all);
  const end = bodyEnd(all);
  const dropped: Dropped[] = [];
  const drop = ({ start, end }: Line, rule: string): number => dropped.push({ start, end, rule });
  let below = false;
  all.forEach((line, index) => {
    const rule = named(line, index < start ? 'head' : index > end ? 'tail' : 'line');
    if (rule) {
      drop(line, rule.rule);
      below ||= rule.where === 'tail';
    } else if (below) drop(line, 'below-end');
    else if (index < title && !KEPT_ABOVE_TITLE.test(line.words)) drop(line, 'above-title');
  });
  return { dropped, messages: [] };
}

/** Above its title a printed report may bear its number among the papers: 市八届人大五次会议文件(三) */
const KEPT_ABOVE_TITLE = /文件|附件|会议|\p{Ps}.{1,4}\p{Pe}$/u;

function named(line: Line, where: FurnitureRule['where']): FurnitureRule | undefined {
  if (line.words.length > LONGEST_FURNITURE) return undefined;
  return FURNITURE.find(
    (rule) => (rule.where === where || rule.where === 'line') && rule.pattern.test(line.words),
  );
}
