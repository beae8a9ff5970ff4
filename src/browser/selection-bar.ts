import { selectionHash } from '../site/selection-fragment.ts';
import { sharedAddress } from '../site/shared-address.ts';
import { copy } from './clipboard.ts';
import { selectedSource } from './copy-text.ts';
import { sentenceOf, stretchIn } from './sentence-text.ts';

function button(text: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  // a press must not take the selection away
  made.addEventListener('pointerdown', (event) => event.preventDefault());
  made.addEventListener('click', act);
  return made;
}

/** The fragment of what is selected: a stretch of one sentence, or the first sentence of several. */
function selectedHash(range: Range): string | null {
  const sentence = sentenceOf(range.startContainer);
  if (!sentence) return null;
  if (sentenceOf(range.endContainer) !== sentence) return `#${sentence.id}`;
  return selectionHash({ sentence: sentence.id, ...stretchIn(sentence, range) });
}

/** Offers, below a selection in the text, its link and its original words. */
export function selectionBar(): void {
  const bar = document.createElement('div');
  bar.className = 'selbar';
  bar.hidden = true;
  bar.setAttribute('role', 'group');
  bar.setAttribute('aria-label', '所选文字');
  let hash = '';
  bar.append(
    button('复制链接', () => void copy(sharedAddress(location.href, hash), '已复制所选文字的链接')),
    button('复制原文', () => void copy(selectedSource(getSelection()) ?? '', '已复制原文')),
  );
  document.body.append(bar);

  const place = () => {
    const selection = getSelection();
    const words = selectedSource(selection);
    const range = words && selection ? selection.getRangeAt(0) : null;
    const found = range && selectedHash(range);
    bar.hidden = !found;
    if (!range || !found) return;
    hash = found;
    const rects = range.getClientRects();
    const last = rects[rects.length - 1] ?? range.getBoundingClientRect();
    const left = Math.max(
      8,
      Math.min(last.right - bar.offsetWidth, innerWidth - bar.offsetWidth - 8),
    );
    bar.style.top = `${last.bottom + scrollY + 10}px`;
    bar.style.left = `${left}px`;
  };
  let pending = 0;
  document.addEventListener('selectionchange', () => {
    clearTimeout(pending);
    pending = window.setTimeout(place, 200);
  });
}
