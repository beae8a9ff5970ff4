import { selectionHash } from '../site/address/selection-fragment.ts';
import { copy } from './clipboard.ts';
import { copyLink } from './copy-links.ts';
import { selectedSource } from './copy-text.ts';
import { sentenceOf, sourceText, stretchIn } from './sentence-text.ts';
import {
  COPY_LINK,
  COPY_TEXT,
  SELECTED_WORDS,
  TAPPED_SENTENCE,
  TEXT_COPIED,
} from '../site/words/copying-words.ts';

/** What the bar offers: an address to share, the source's own words, and where on the page they stand. */
interface Offer {
  hash: string;
  words: string;
  at: DOMRect;
}

/** What is selected: a stretch of one sentence, or the first sentence of several. */
function selectedOffer(): Offer | null {
  const selection = getSelection();
  const words = selectedSource(selection);
  if (words === null || !selection) return null;
  const range = selection.getRangeAt(0);
  const sentence = sentenceOf(range.startContainer);
  if (!sentence) return null;
  const within = sentenceOf(range.endContainer) === sentence;
  const stretch = { sentence: sentence.id, ...stretchIn(sentence, range) };
  const rects = range.getClientRects();
  return {
    hash: within ? selectionHash(stretch) : `#${sentence.id}`,
    words,
    at: rects[rects.length - 1] ?? range.getBoundingClientRect(),
  };
}

/** The sentence under a finger: one tapped beside its links and figures. */
function tappedOffer({ target }: Event): Offer | null {
  if (!(target instanceof Element) || target.closest('a, button')) return null;
  const sentence = sentenceOf(target);
  if (!sentence) return null;
  const rects = sentence.getClientRects();
  const at = rects[rects.length - 1] ?? sentence.getBoundingClientRect();
  return { hash: `#${sentence.id}`, words: sourceText(sentence), at };
}

function button(text: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  // a press must not take the selection away
  made.addEventListener('pointerdown', (event) => event.preventDefault());
  made.addEventListener('click', act);
  return made;
}

/** What happened before this came: the last press, and the click that followed it. */
export interface Missed {
  pressedBy: string;
  click: Event | null;
}

/**
 * Offers, below a selection or a tapped sentence, its link and its original words.
 * @param missed answered at once: the press that asked for this counts too
 */
export function sentenceBar(missed: Missed): void {
  const bar = document.createElement('div');
  bar.className = 'selbar';
  bar.hidden = true;
  bar.setAttribute('role', 'group');
  let offer: Offer | null = null;
  bar.append(
    button(COPY_LINK, () => {
      if (offer) void copyLink(offer.hash);
    }),
    button(COPY_TEXT, () => {
      if (offer) void copy(offer.words, TEXT_COPIED);
    }),
  );
  document.body.append(bar);

  const show = (given: Offer | null, name: string) => {
    offer = given;
    bar.hidden = !given;
    if (!given) return;
    bar.setAttribute('aria-label', name);
    const most = innerWidth - bar.offsetWidth - 8;
    bar.style.top = `${given.at.bottom + scrollY + 10}px`;
    bar.style.left = `${Math.max(8, Math.min(given.at.right - bar.offsetWidth, most))}px`;
  };
  // a tap ends the selection there was, and browsers say so before or after the click: the tapped sentence stays offered
  let pending = 0;
  let tapped: Offer | null = null;
  const select = () => {
    clearTimeout(pending);
    pending = window.setTimeout(() => {
      const selected = selectedOffer();
      if (selected || !tapped) show(selected, SELECTED_WORDS);
    }, 200);
  };
  let touched = missed.pressedBy !== 'mouse';
  const click = (event: Event) => {
    if (bar.contains(event.target as Node)) return;
    tapped = touched ? tappedOffer(event) : null;
    if (!selectedOffer()) show(tapped, TAPPED_SENTENCE);
  };
  if (missed.click) click(missed.click);
  select();
  document.addEventListener('selectionchange', select);
  document.addEventListener('pointerdown', ({ pointerType }) => {
    touched = pointerType !== 'mouse';
  });
  document.addEventListener('click', click);
}
