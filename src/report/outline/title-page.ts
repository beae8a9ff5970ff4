import { YEAR } from '../../language/years.ts';
import { regex } from '../../language/regex.ts';
import { reportSchema } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import { closeUp, withoutLineEnds } from '../text/white-space.ts';
import { fold } from '../text/half-width.ts';

/** What the opening of a report says of it; null what it does not say. */
export interface TitlePage {
  title: string | null;
  deliveredOn: string | null;
  /** year, month and, where it is given, day of the meeting */
  delivered: string | null;
  meeting: string | null;
  submitter: string | null;
}

/** 关于…的报告; 政府工作报告; 2012年苍山县两会《政府工作报告》 */
const TITLE = /(报告|计划\(草案\)|说明)(\((草案|摘要|全文|书面|征求意见稿)\))?[》”]?$/;
/** 咸阳市2023年国民经济和社会发展计划: taken where no line reads 报告, since a title may be broken after 执行情况 */
const PLAN_TITLE = regex`^[^,。:;]{2,20}${YEAR}年国民经济和社会发展计划(?:执行情况|安排)?$`;
/** 政府工作报告――2010年12月22日在…; …的报告 2006-02-05: what the title's line may go on with */
const AFTER_TITLE = regex`(?<=报告(?:\(.{1,8}\))?)\s*(?:[—–―-]{1,2}|\(?${YEAR}[年-]).*$`;
/** 2021年1月15日在盘锦市第八届人民代表大会第五次会议上 */
const DELIVERED = /(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?/;
const MEETING =
  /在?([^在,。:日()]{2,40}(?:大会|委员会)第?[^,。()]{1,12}次(?:全体)?(?:会议|大会)|[^在,。:日()]{2,40}次会议)/;
/** 盘锦市发展和改革委员会; ——盘锦市市长 张三; 财政局 */
const SUBMITTER =
  /(委员会|发改委|改委|局|厅|人民政府|(省|市|县|区|州|盟|旗)长\s*\S{2,4}|主任\s*\S{2,4}|主席\s*\S{2,4}|总理\s*\S{2,4})$/;
const SENTENCE_LIKE = /[。;!?]/;
const LONGEST_LINE = 80;
const LINES_OF_ONE =
  /(?<=报告(?:[（(][^（）()]{1,8}[）)])?)(?=[—–-]{2}|\d{4}年|[（(]\d)|(?<=会议上[）)]?)|(?<=报告)(?=关于)|(?=各位代表[:：])|\s{2,}/;

/** Reads title, date, meeting and submitter out of the lines of the opening. */
export function titlePage(text: string, lines: readonly Span[]): TitlePage {
  const words = lines
    .flatMap(({ start, end }) => apart(text.slice(start, end)))
    .map(withoutLineEnds)
    .filter((line) => line.length <= LONGEST_LINE && !SENTENCE_LIKE.test(line));
  const find = (test: (folded: string) => boolean): string | undefined =>
    words.find((line) => test(fold(line)));
  const title = titleIn(words);
  const delivered = dateParts(fold(find((line) => DELIVERED.test(line)) ?? ''));
  const meeting = words.map((line) => MEETING.exec(fold(line))?.[1]).find((name) => name);
  const submitter = find((line) => SUBMITTER.test(line) && !MEETING.test(line) && line !== title);
  return {
    title,
    deliveredOn: isoDate(delivered),
    delivered,
    meeting: meeting ?? null,
    submitter: submitter?.replace(/^[—–-]+\s*/, '') ?? null,
  };
}

/** The lines of a title page that stands on one line, as between …的报告 and ——2021年1月15日在…; any other as it is. */
const apart = (line: string): string[] =>
  line.length > LONGEST_LINE ? line.split(LINES_OF_ONE) : [line];

/** The title; where it is broken over two or three lines (关于…执行情况 / 与…的报告), those joined. */
function titleIn(lines: readonly string[]): string | null {
  const words = lines.map(titleAlone);
  const end = words.findIndex((line) => TITLE.test(fold(line)));
  if (end < 0) return words.find((line) => PLAN_TITLE.test(fold(line))) ?? null;
  const begin = words.findIndex(
    (line, at) => at >= end - 2 && at <= end && (at === end || /^关于/.test(line)),
  );
  return words.slice(begin, end + 1).join('');
}

/** A line closed up and without what may follow a title on it; folding keeps every place. */
function titleAlone(line: string): string {
  const words = closeUp(line);
  return words.slice(0, words.length - (AFTER_TITLE.exec(fold(words))?.[0].length ?? 0));
}

/** "2021-01-15", or "2021-01" of a line that names no day. */
function dateParts(line: string): string | null {
  const [, year, month, day] = DELIVERED.exec(line) ?? [];
  if (!year || !month) return null;
  return [year, month, ...(day ? [day] : [])].map((part) => part.padStart(2, '0')).join('-');
}

const isoDate = (date: string | null): string | null =>
  reportSchema.shape.deliveredOn.safeParse(date).success ? date : null;
