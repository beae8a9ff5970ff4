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
