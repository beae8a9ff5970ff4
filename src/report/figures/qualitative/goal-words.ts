import { regex } from '../../../language/regex.ts';
import type { Bound } from '../../../model/observation.ts';

/** A form in which a goal or standing is stated without a number; it must end its clause. */
export interface GoalForm {
  pattern: RegExp;
  bound: Bound;
}

const measure = /(?:增速|增幅|涨幅|增长速度|增长幅度|增长)?/;
const hedge = /(?:均|分别|都|也|略|明显|继续|力争|确保|总体|基本|争取)*/;
const words = /[^,;:。\d]{0,24}/;
const standard = /(?:标准|要求|目标|任务|指标|水平|计划|目标任务|目标要求)(?:之内|以上)?/;

/** The longest of those that end a clause is read; text runs from its measure or comparing word. */
export const goalForms: readonly GoalForm[] = [
  // 增速高于全省平均水平
  {
    pattern: regex`${measure}${hedge}(?:不低于|快于|好于|优于|领先于|领跑|(?<!不)(?:高于|超过))${words}$`,
    bound: 'at-least',
  },
  {
    pattern: regex`${measure}${hedge}(?:不高于|低于|慢于|不超过)${words}$`,
    bound: 'at-most',
  },
  // 与经济增长同步
  {
    pattern: regex`${measure}${hedge}(?:与|同|和)[^,;:。\d、]{2,16}?(?:保持)?(?:基本|大体)?(?:同步|一致|相适应|相匹配|持平)(?:增长|提高)?$`,
    bound: 'exact',
  },
  { pattern: /增长(?:保持)?(?:基本)?(?:同步|持平)$/, bound: 'exact' },
  // 控制在全省平均水平以下
  {
    pattern: regex`${measure}${hedge}(?:控制|保持|稳定|维持)在${words}(?:以下|以内|之内|范围内|范围|内)$`,
    bound: 'at-most',
  },
  {
    pattern: regex`${measure}${hedge}(?:保持|稳定|维持)在${words}(?:以上|水平)$`,
    bound: 'at-least',
  },
  // 达到省要求标准, 完成省下达任务
  {
    pattern: regex`${hedge}(?:达到|完成|实现|控制在|符合|超额完成)(?:了)?${words}${standard}$`,
    bound: 'exact',
  },
  // 国际收支基本平衡
  { pattern: /(?:保持)?(?:基本|总体|大体)(?:平衡|稳定|持平|平稳)$/, bound: 'exact' },
];
