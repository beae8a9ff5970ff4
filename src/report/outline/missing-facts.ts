import type { Message } from '../../model/message.ts';
import { warning } from '../text/problem.ts';
import type { TitlePage } from './title-page.ts';
import type { Years } from './report-years.ts';

const LONGEST_QUOTE = 24;

/** Warns of what a report should say of itself and does not: its title (`title-missing`), its years (`year-missing`). */
export function lacking(text: string, { title }: TitlePage, years: Years): Message[] {
  return [
    ...(title === null ? [titleMissing(text)] : []),
    ...(years.executionYear === null && years.planYear === null ? [yearMissing()] : []),
  ];
}

function titleMissing(text: string): Message {
  const first = /\S[^\r\n]*/.exec(text)?.[0].trimEnd() ?? '';
  const quote = first.length > LONGEST_QUOTE ? `${first.slice(0, LONGEST_QUOTE)}…` : first;
  return warning('title-missing', 0, {
    expected: 'a line above the body that names the report, as 关于…的报告 or 政府工作报告',
    found: `“${quote}” as the first line, and no title before the body`,
    cure: 'compare with the published page and copy its title too; where it has none, this stays, and the site says 原文没有题名',
  });
}

const yearMissing = (): Message =>
  warning('year-missing', 0, {
    expected: 'the year reported on or planned for, in the title, a heading, the date or the text',
    found: 'none of them names a year',
    cure: 'compare with the published page and copy its title, date and headings too; where it names none, this stays: only figures are recorded whose own sentence names a year or a five-year plan, and no year is guessed',
  });
