import type { TimeFrame } from './frame-of-time.ts';

/** 刚刚过去的2025年,…; 过去的一年,…: what opens a paragraph so that all of it speaks of that year. */
const opens =
  /^(?:[^,;:。\d]{0,6})?(?:刚刚|刚)?过去的?(?:((?:19|20)\d{2})年|一年)|^(?:回顾)?(?:去年|((?:19|20)\d{2})年)(?:以来)?,[^。;]*(?:一年来?|主要(?:目标|指标|任务))/;

/** 五年来,我们…; 过去五年,…: what opens a paragraph of a look back on one year so that it speaks of five. */
const opensSpan = /^(?:各位代表[,!:])?(?:五年来|过去的?五年|这五年)[,，]/;

/** What a paragraph's first sentence gives to the whole paragraph of a look back; null when it gives nothing. */
export function paragraphFocus(text: string, frame: TimeFrame): TimeFrame | null {
  const { executionYear } = frame;
  if (frame.role === 'review') {
    const match = opens.exec(text);
    const year = match?.[1] ?? match?.[2] ?? executionYear?.toString();
    return match === null || year === undefined
      ? null
      : { ...frame, role: 'results', period: year };
  }
  if (frame.role !== 'results' || executionYear === null || !opensSpan.test(text)) return null;
  return { ...frame, role: 'review', period: `${executionYear - 4}/${executionYear}` };
}
