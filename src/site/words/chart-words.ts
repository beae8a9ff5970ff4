import { barGroups } from '../../charts/bar-groups.ts';
import type { Bar } from '../../charts/chart-description.ts';
import type { Bound } from '../../model/observation.ts';

/** Titles of an indicator's charts, by what they show. */
export const INDICATOR_CHARTS = {
  level: (name: string) => name,
  growth: (name: string) => `${name}增速`,
} as const;

/** Title of the chart of a sentence: 第2句：7项增速. */
export const sentenceChart = (sentence: number, count: number, growth: boolean): string =>
  `第${sentence}句：${count}项${growth ? '增速' : '数值'}`;

/** What stands before the bar of a number that the site worked out: 2021 推算. */
export const derivedLabel = (period: string): string => `${period} 推算`;

/** The two tabs of a page with charts. */
export const CHART_TABS = { spoken: '看图或看表', chart: '图', table: '表' };

/**
 * A bar chart said aloud: its title and unit, then each bar in order, with what is derived named so
 * even where its label does not say it.
 */
export function barChartWords(chart: {
  title: string;
  unit: string;
  bars: readonly Bar[];
}): string {
  const groups = barGroups(chart.bars).map(
    ({ of, bars }) => (of === undefined ? '' : `${of} `) + bars.map(said).join('，'),
  );
  return `条形图：${chart.title}，单位${chart.unit}。${groups.join('；')}。`;
}

const said = ({ label, words, kind }: Bar): string =>
  kind === 'derived' && !label.includes('推算') ? `${label}（推算）${words}` : `${label} ${words}`;

/** Why pairs do not stand on the axis of change, in place of a picture. */
export const AXIS_REASONS = {
  rates: '比率，以百分点比较',
  'not-comparable': '口径不同，不作比较',
  unsaid: '原文没有说明口径是否相同，不作比较',
  unlike: '一处给出数值，一处给出增速，或单位不同',
  unquantified: '一方只有文字表述',
} as const;

/** What a bound makes of a bar, for those who don't see its end; empty for a plain number. */
export const BOUND_KINDS: Record<Bound, string> = {
  exact: '',
  about: '约数',
  range: '区间',
  'at-least': '下限',
  'more-than': '下限',
  'at-most': '上限',
  'less-than': '上限',
};

/** 2020年增长7% */
export const reachedWords = (year: string, words: string): string => `${year}年${words}`;

/** What a footnote says of a bar that runs past the end of its axis: whose it is, and the change it stands for. */
export const brokenWords = (name: string, change: string): string =>
  `“${name}”${change}，超出坐标范围，条形以断口表示。`;
