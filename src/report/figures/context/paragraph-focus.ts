import type { TimeFrame } from './frame-of-time.ts';

/** 刚刚过去的2025年,…; 过去的一年,…: what opens a paragraph so that all of it speaks of that year. */
const opens =
  /^(?:[^,;:。\d]{0,6})?(?:刚刚|刚)?过去的?(?:((?:19|20)\d{2})年|一年)|^(?:回顾)?(?:去年|((?:19|20)\d{2})年)(?:以来)?,[^。;]*(?:一年来?|主要(?:目标|指标|任务))/;

/** The year a paragraph's first sentence gives to the whole paragraph of a look back on several; null when it gives none. */
export function paragraphFocus(text: string, frame: TimeFrame): string | null {
  if (frame.role !== 'review') return null;
  const match = opens.exec(text);
  if (match === null) return null;
  return match[1] ?? match[2] ?? (frame.executionYear?.toString() || null);
}
