import { parseSelection } from '../site/address/selection-fragment.ts';
import { textNodes } from './sentence-text.ts';

/** Wraps a stretch of a sentence in <mark>, code units from its start. */
function markStretch(sentence: Element, start: number, end: number): HTMLElement | null {
  let at = 0;
  let first: HTMLElement | null = null;
  for (const node of textNodes(sentence)) {
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, node.length);
    at += node.length;
    if (from >= to) continue;
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    const mark = document.createElement('mark');
    mark.className = 'sel';
    range.surroundContents(mark);
    first ??= mark;
  }
  return first;
}

function show(): void {
  document.querySelectorAll('mark.sel').forEach((mark) => {
    mark.replaceWith(...mark.childNodes);
  });
  const found = parseSelection(decodeURIComponent(location.hash));
  const sentence = found && document.getElementById(found.sentence);
  if (!sentence) return;
  sentence.normalize();
  const mark = markStretch(sentence, found.start, found.end);
  (mark ?? sentence).scrollIntoView({ block: 'center' });
}

/** Marks the stretch the address names (`#1-2.s14:5-12`), now and when it changes, and brings it into view. */
export function markArrival(): void {
  show();
  addEventListener('hashchange', show);
}
