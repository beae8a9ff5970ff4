import { nameCounts } from './number-words.ts';
import type { YearsCompared } from './table-words.ts';

/** What the page of results beside goals (计划对照) says, and the picture on it. */
export const PLAN = {
  title: (count: number): string => `计划对照：${count}组结果与目标`,
  /** @param count pairs; 0 where no indicator has both a result and a goal */
  description: (count: number, { result, plan }: YearsCompared): string =>
    count === 0
      ? '这份报告没有既有上年结果、又有下年目标的指标。'
      : `${result}年结果与${plan}年目标逐项对照，共${count}组；状态只比较数字大小，不作评价。`,
  heading: ({ result, plan }: YearsCompared): string => `${result}年结果与${plan}年目标逐项对照`,
  /** @param states each with the number of its pairs */
  lede: (count: number, states: readonly { name: string; count: number }[]): string =>
    `结果与目标可以并列的共${count}组：${nameCounts(states)}。按目标在原文中的先后排列。`,
  filter: '筛选图与表',
  sorts: {
    name: '名称',
    changeDown: '比较结果，从大到小',
    changeUp: '比较结果，从小到大',
  },
} as const;

/** The picture: all comparable pairs on one axis, and beside it those it cannot hold. */
export const CHANGE_AXIS = {
  title: (count: number): string => `可在同一坐标上比较的${count}组`,
  /** 2021年目标相对2020年结果的变化，推算; the last word carries the mark of what is derived */
  caption: {
    before: ({ result, plan }: YearsCompared): string =>
      `${plan}年目标相对${result}年结果的变化（%），`,
    derived: '推算',
  },
  note:
    '目标为增速的，直接取目标增速；目标为数值的，由目标与结果推算；目标为“与经济增长同步”的，按地区生产总值目标增速折算。' +
    '地区生产总值和工业增加值的增速按不变价格计算，其余增速原文未说明价格，同列一图仅供查看。',
  offTitle: (count: number): string => `未列入上图的${count}组`,
} as const;

/** What the marks on the axis mean. */
export const AXIS_LEGEND = {
  exact: '确数',
  about: '左右、同步',
  atLeast: '以上、突破',
  atMost: '以内、以下',
  growthOf: (year: string): string => `${year}年增速`,
} as const;

/** How the states are to be read. */
export const PLAN_READING = {
  title: '读法',
  text:
    '“高于”“低于”“持平”“放缓”都只比较原文所写的数字，不作评价。' +
    '两年都有增速的，比较增速：目标增速低于上年增速、但仍为正的，记作“放缓”，旁注增速高低的百分点；其余比较数值，旁注目标较结果的变化。' +
    '目标为下限（以上）而低于上年结果的，不表示计划要求下降：结果只要不低于下限，仍视为完成计划；目标为上限（以内）的，结果不超过上限即视为完成计划。' +
    '两处所指范围不同的，记作“口径不同”；原文没有说明口径是否相同的，记作“口径未明”，都不作比较。',
} as const;

/** The table below the picture. */
export const PLAN_TABLE = {
  title: (count: number): string => `${count}组结果与目标`,
  label: '结果与目标对照',
  note: '比较结果、推算数值均为本站推算。目标只有增速时，推算数值 = 结果 ×（1 + 目标增速）。约、最多、至少等按原文的限定词推得。',
} as const;
