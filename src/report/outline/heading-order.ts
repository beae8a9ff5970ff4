import type { Message } from '../../model/message.ts';
import { warning } from '../text/problem.ts';
import type { Heading } from './heading.ts';
import type { Level, Placed } from './block.ts';

/** Warns of headings numbered twice (`heading-repeated`) or out of order (`heading-order`); ids follow the text's order. */
export function headingOrder(placed: readonly Placed[]): Message[] {
  const messages: Message[] = [];
  const last = { part: 0, section: 0 };
  for (const { block, level } of placed) {
    if (level === 'text' || !block.heading) continue;
    if (level === 'part') last.section = 0;
    if (block.heading.number === null) continue;
    if (level === 'first-section') last.section = 0;
    const counter = level === 'part' ? 'part' : 'section';
    const problem = outOfOrder(block.heading, last[counter], level);
    if (problem) messages.push(problem);
    last[counter] = block.heading.value;
  }
  return messages;
}

function outOfOrder({ value, start, number }: Heading, last: number, level: Level): Message | null {
  if (value === last + 1) return null;
  const words = {
    expected: `heading number ${last + 1} of its ${level === 'part' ? 'report' : 'part'}`,
    found: number ?? 'none',
    cure: 'compare with the original; a lost line or a second report in the same file reads like this. Ids count the headings in text order',
  };
  return warning(value === last ? 'heading-repeated' : 'heading-order', start, words);
}
