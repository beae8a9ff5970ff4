/** The foot of every page of a report: which text it is, how the site sets it, where else to look. */
export const COLOPHON = { source: '原文', conventions: '体例', further: '另见' };

/** What is known of the text: its title as set for reading, null where the report says none. */
interface SourceFacts {
  submitter: string | null;
  title: string | null;
  deliveredOn: string | null;
}

/**
 * Who submitted what, and when: 盘锦市发展和改革委员会：《…的报告》，2021-01-06.
 * @param name of the report, for one that says neither submitter nor title
 */
export function sourceLine({ submitter, title, deliveredOn }: SourceFacts, name: string): string {
  const who = [submitter, title && `《${title}》`].filter(Boolean).join('：') || name;
  return deliveredOn ? `${who}，${deliveredOn}` : who;
}

/** How the site sets the text; the first word is shown in the type it names. */
export const CONVENTIONS = {
  type: '宋体',
  /** @param years what the colours of the two years stand for (year-colours.ts) */
  rest: (years: string): string =>
    `为报告原文，黑体为编者所加。${years}，黄为推算。状态只比较数字大小，不作评价。`,
};

/**
 * What the two colours of the years stand for; in words where the report names no year. Ends without a full stop: more
 * may follow.
 */
export function colourWords(done: number | null, plan: number | null): string {
  const red = done ? `${done}年` : '所报告的年份';
  const blue = plan ? `${plan}年` : '所计划的年份';
  return `红为${red}，蓝为${blue}`;
}

/** What the marks of figures mean, at the foot of every page: 实绩 原文未标“预计”的上年数, 预计 原文标明“预计”的数 … */
export const LEGEND = {
  actual: '原文未标“预计”的上年数',
  estimate: '原文标明“预计”的数',
  /** the year is null where the report names none, or the page is about several */
  target: (planYear: number | null): string =>
    planYear === null ? '原文提出要达到的数' : `${planYear}年预期达到的数`,
  derived: '编者根据原文数字算得',
};

/** The fourth mark, beside the three of status-words.ts. */
export const DERIVED = '推算';
