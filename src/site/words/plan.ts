import { nameCounts } from './name-counts.ts';
import type { YearsCompared } from './years-compared.ts';

/** What the page of results beside goals (计划对照) says, and the picture on it. */
export const PLAN = {
  name: '计划对照',
  title: (count: number): string => `计划对照：${count} 项结果与目标`,
  /** @param count pairs; 0 where no indicator has both a result and a goal */
  description: (count: number, { result, plan }: YearsCompared): string =>
    count === 0
      ? '这份报告里没有哪一项指标既有上年的结果，又有下年的目标。'
      : `${result} 年的结果与 ${plan} 年的目标逐项并排，共 ${count} 项；状态只比数字，不作评价。`,
  where: '结果与目标',
  heading: ({ result, plan }: YearsCompared): string =>
    `${result}年的结果，${plan}年的目标，逐项并排`,
  /** @param states each with the number of its pairs */
  lede: (count: number, states: readonly { name: string; count: number }[]): string =>
    `两年都说到的共 ${count} 项：${nameCounts(states)}。次序从目标在原文的先后。`,
  filter: '筛选图与表',
  sorts: {
    name: '名称',
    changeDown: '变化，从大到小',
    changeUp: '变化，从小到大',
  },
} as const;

/** The picture: all comparable pairs on one axis, and beside it those it cannot hold. */
export const CHANGE_AXIS = {
  title: (count: number): string => `${count} 项在同一条轴上`,
  /** 2021 年目标相对 2020 年结果的变化，推算; the last word carries the mark of what is derived */
  caption: {
    before: ({ result, plan }: YearsCompared): string =>
      `${plan} 年目标相对 ${result} 年结果的变化，`,
    derived: '推算',
  },
  note: '增速目标直接取目标增速，总量目标由两数推算。“同步”按地区生产总值的目标增速折算。',
  offTitle: (count: number): string => `轴外 ${count} 项`,
} as const;

/** What the marks on the axis mean. */
export const AXIS_LEGEND = {
  exact: '确数',
  about: '左右、同步',
  atLeast: '以上',
  atMost: '以内',
  growthOf: (year: string): string => `${year} 年增速`,
} as const;

/** How the states are to be read. */
export const PLAN_READING = {
  title: '读法',
  text:
    '“高于”“低于”只比数字，不说好坏。' +
    '下限低于已有结果，意思是：结果即使比上年差，只要不低于下限，计划仍算完成；并不是说计划要它下降。' +
    '上限高于已有结果同理。' +
    '“要求更高”“要求更低”按指标以高为好或以低为好，拿目标与结果相比得出。',
} as const;

/** The table below the picture. */
export const PLAN_TABLE = {
  title: (count: number): string => `${count} 项对照表`,
  label: '结果与目标对照',
  note: '变化与推算水平为站方推算。目标只有增速时，推算水平 = 结果水平 ×（1 + 目标增速）。',
} as const;
