import { regex } from '../../language/regex.ts';
import { NUMERAL } from '../../language/numerals.ts';

/** A way reports number their headings. Lower `rank` stands above higher; `deep` styles only ever make topics. */
export interface HeadingStyle {
  name: string;
  rank: number;
  deep: boolean;
  /** at the start of a line, full-width signs folded; group 1 is the numeral, the whole match the number as written */
  pattern: RegExp;
}

const NUMERALS = `${NUMERAL}{1,3}`;
const DECIMAL = '\\d{1,2}';

/** Comments quote the form that taught the rule. */
export const HEADING_STYLES: readonly HeadingStyle[] = [
  // 第一部分 2020年工作回顾
  {
    name: 'chapter',
    rank: 0,
    deep: false,
    pattern: regex`^第(${NUMERALS}|${DECIMAL})(?:部分|章|篇)[、:]?`,
  },
  // 一、2020年国民经济和社会发展计划执行情况; not 一、二、三产业 or 三、四线城市
  {
    name: 'ideograph',
    rank: 1,
    deep: false,
    pattern: regex`^(${NUMERALS})[、.,](?!${NUMERALS}[、产类线级次])`,
  },
  // (一)经济运行稳中向好。
  { name: 'bracketed', rank: 2, deep: false, pattern: regex`^\((${NUMERALS})\)[、.,]?` },
  // 1.工业经济稳步回升; not 1.5亿元
  { name: 'decimal', rank: 3, deep: false, pattern: regex`^(${DECIMAL})[.、](?![\d.])` },
  // (1)推进项目建设
  {
    name: 'bracketed-decimal',
    rank: 4,
    deep: true,
    pattern: regex`^\((${DECIMAL})\)[、.]?`,
  },
  // 第一,坚持稳中求进
  { name: 'ordinal', rank: 5, deep: true, pattern: regex`^第(${NUMERALS})[,、:]` },
  // 一是加快世界级石化产业基地建设步伐。
  { name: 'first-is', rank: 6, deep: true, pattern: regex`^(${NUMERALS})是` },
];
