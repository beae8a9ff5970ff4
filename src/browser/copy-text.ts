import { sentenceOf, sourceText, stretchIn } from './sentence-text.ts';

/**
 * What is selected of the report, in the source's own characters, without numbers and marks; paragraphs parted as there.
 * @returns null when the selection holds nothing of the report, or begins or ends outside it
 */
export function selectedSource(selection: Selection | null): string | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const inText = (node: Node) =>
    (node instanceof Element ? node : node.parentElement)?.closest('.text');
  if (!inText(range.startContainer) || !inText(range.endContainer)) return null;
  const pieces = [...document.querySelectorAll<HTMLElement>('main .s[id]')]
    .filter((sentence) => range.intersectsNode(sentence))
    .map((sentence) => {
      const { start, end } = stretchIn(sentence, range);
      return { words: sourceText(sentence).slice(start, end), fresh: sentence.dataset['par'] };
    })
    .filter(({ words }) => words !== '');
  if (pieces.length === 0) return null;
  return pieces
    .map(({ words, fresh }, index) => (index > 0 && fresh !== undefined ? `\n${words}` : words))
    .join('');
}

/** Lets copying give the report's original text. */
export function copyOriginal(): void {
  document.addEventListener('copy', (event) => {
    const selection = getSelection();
    if (sentenceOf(document.activeElement) && selection?.isCollapsed) return;
    const words = selectedSource(selection);
    if (words === null || !event.clipboardData) return;
    event.clipboardData.setData('text/plain', words);
    event.preventDefault();
  });
}
