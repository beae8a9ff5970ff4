import type { Report } from '../model/report.ts';
import type { Section } from '../model/section.ts';
import { typeset } from './punctuation.ts';

/** A name as shown, and whether the site gave it (then it stands in 〔 〕) because the report has none. */
export interface Name {
  text: string;
  ours: boolean;
}

const OUR_NAMES: Record<Section['kind'], string> = {
  opening: '题名与提请',
  intro: '引言',
  section: '本节',
  review: '回顾与问题',
  closing: '结语',
};

const NUMERALS = '一二三四五六七八九十';

/** The section's title in the report's words, else the site's label for its kind. */
export function sectionName(section: Section): Name {
  return section.title === null
    ? { text: OUR_NAMES[section.kind], ours: true }
    : { text: section.title, ours: false };
}

/** A name as it is shown: typeset, with the brackets that say it is the site's. */
export const bracketed = (name: Name): string =>
  name.ours ? `〔${name.text}〕` : typeset(name.text);

/** The report's title as it is shown, else the site's words that it has none, with the id that tells it from others. */
export const titleShown = ({ id, title }: Report): string =>
  title === null ? `〔原文没有题名：${id}〕` : typeset(title);

/** "1-2" or "2" for what the report numbers; empty for what it does not. */
export const sectionNumber = (section: Section): string =>
  section.number === null ? '' : section.id;

/** 第一部分; empty outside the parts. */
export const partName = (part: number | null): string =>
  part === null ? '' : `第${NUMERALS[part - 1] ?? part}部分`;

/** Which half of the report a part is: what was done, or what is to be done. The last of several parts plans. */
export function halfOf(report: Report, part: number | null): 'done' | 'plan' | null {
  if (part === null) return null;
  const last = Math.max(...report.sections.map((section) => section.part ?? 0));
  return part === last && last > 1 ? 'plan' : 'done';
}

/** "2020 实绩", "2021 任务": the year a part speaks of and how; empty outside the parts. */
export function periodName(report: Report, part: number | null): string {
  const half = halfOf(report, part);
  if (half === null) return '';
  const year = half === 'plan' ? report.planYear : report.executionYear;
  return `${year ?? ''} ${half === 'plan' ? '任务' : '实绩'}`.trim();
}

/** What a place is called by: 盘锦市, 河北省, 云溪县, 沙河区, 阿拉善盟, 科尔沁右翼前旗, 临夏回族自治州. */
const PLACE = '[^\\d年关于在]{1,11}?[省市县区旗州盟]';

/** Where a report says which place it is about, the surest first, each with a report that taught it. */
const PLACES: readonly (readonly [field: 'title' | 'meeting' | 'submitter', words: RegExp])[] = [
  // 关于盘锦市2020年国民经济和社会发展计划执行情况…
  ['title', /^关于(\D{2,12}?)(?=\d{4}年)/],
  // 关于2020年盘锦市国民经济和社会发展计划执行情况…
  ['title', new RegExp(`^关于\\d{4}年(${PLACE})(?=国民经济)`)],
  // 关于云溪县国民经济和社会发展情况的报告
  ['title', new RegExp(`^关于(${PLACE})(?=国民经济)`)],
  // 盘锦市人民政府工作报告, 盘锦市2021年政府工作报告
  ['title', new RegExp(`^(?:\\d{4}年)?(${PLACE})(?=\\d{4}年|人民政府|政府工作报告)`)],
  // 2021年1月15日在盘锦市第八届人民代表大会第五次会议上
  ['meeting', new RegExp(`(${PLACE})第[^第]{1,4}届人民代表大会`)],
  // 盘锦市发展和改革委员会
  ['submitter', new RegExp(`^(${PLACE})(?=人民政府|发展)`)],
];

/** The place a report is about, from its title, its sitting, or who submits it; empty when none of them names one. */
export function placeOf(report: Report): string {
  for (const [field, words] of PLACES) {
    const place = words.exec(report[field] ?? '')?.[1];
    if (place) return place;
  }
  return '';
}

/** "盘锦市 · 2020 执行 · 2021 计划": a report in one line, for mastheads and lists; 〔panjin〕 where it says neither. */
export function shortName(report: Report): string {
  const parts = [
    placeOf(report),
    report.executionYear === null ? '' : `${report.executionYear} 执行`,
    report.planYear === null ? '' : `${report.planYear} 计划`,
    /政府工作报告/.test(report.title ?? '') ? '政府工作报告' : '',
  ];
  return parts.filter(Boolean).join(' · ') || `〔${report.id}〕`;
}
