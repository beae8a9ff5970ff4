import { untypeset } from '../site/text/punctuation.ts';

/** The sentence a node stands in; null outside the report's text. */
export function sentenceOf(node: Node | null): HTMLElement | null {
  const element = node instanceof Element ? node : node?.parentElement;
  return element?.closest<HTMLElement>('main .s[id]') ?? null;
}

/** The text nodes of a sentence that are the report's: all but the number in the gutter. */
export function textNodes(sentence: Element): Text[] {
  const walker = document.createTreeWalker(sentence, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (!node.parentElement?.closest('.no')) nodes.push(node);
  }
  return nodes;
}

/** The sentence in the source's own characters; the full stop a heading drops is put back. */
export function sourceText(sentence: HTMLElement): string {
  const shown = textNodes(sentence)
    .map(({ data }) => data)
    .join('');
  return (sentence.dataset['raw'] ?? untypeset(shown)) + (sentence.dataset['stop'] ?? '');
}

/** Where in its sentence a range begins and ends, code units; the whole sentence where it reaches beyond. */
export function stretchIn(sentence: HTMLElement, range: Range): { start: number; end: number } {
  let length = 0;
  let start: number | null = null;
  let end = 0;
  for (const node of textNodes(sentence)) {
    if (range.intersectsNode(node)) {
      const from = node === range.startContainer ? range.startOffset : 0;
      const to = node === range.endContainer ? range.endOffset : node.length;
      if (to > from) {
        start ??= length + from;
        end = length + to;
      }
    }
    length += node.length;
  }
  const whole = length > 0 && end === length ? sourceText(sentence).length : end;
  return { start: start ?? 0, end: start === null ? 0 : whole };
}
