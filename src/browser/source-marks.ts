import { untypeset } from '../site/text/punctuation.ts';
import { textNodes } from './sentence-text.ts';

/** Writes `words` into the text nodes of a sentence, which hold as many code units. */
function write(sentence: HTMLElement, words: string): void {
  let at = 0;
  for (const node of textNodes(sentence)) {
    const next = words.slice(at, at + node.length);
    at += node.length;
    if (node.data !== next) node.data = next;
  }
}

/** Shows the source's own marks (原文) or those of Chinese typesetting (规范), as the reader set it. */
export function sourceMarks(): void {
  const shown = new Map<HTMLElement, string>();
  const apply = () => {
    const source = document.documentElement.dataset['punct'] === 'source';
    if (!source && shown.size === 0) return;
    document.querySelectorAll<HTMLElement>('main .s[id]').forEach((sentence) => {
      const now = textNodes(sentence)
        .map(({ data }) => data)
        .join('');
      const words = shown.get(sentence) ?? now;
      shown.set(sentence, words);
      write(sentence, source ? (sentence.dataset['raw'] ?? untypeset(words)) : words);
    });
  };
  apply();
  document.addEventListener('display', apply);
}
