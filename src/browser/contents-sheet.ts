import { SHEET_CLOSE, SHEET_NAME } from '../site/words/contents-words.ts';

/**
 * Makes the sheet that shows the contents over the page, so that looking something up does not lose the reader's place.
 * @param contents of the page, which come back to where they were when it closes
 * @returns opens it
 */
export function contentsSheet(contents: HTMLElement): () => void {
  const home = contents.parentElement;
  const sheet = document.createElement('dialog');
  sheet.className = 'sheet-toc';
  sheet.setAttribute('aria-label', SHEET_NAME);
  const shut = document.createElement('button');
  shut.type = 'button';
  shut.textContent = SHEET_CLOSE;
  sheet.append(shut);
  document.body.append(sheet);

  shut.addEventListener('click', () => sheet.close());
  sheet.addEventListener('close', () => home?.append(contents));
  sheet.addEventListener('click', ({ target }) => {
    const chosen = target instanceof Element && target.closest('a');
    if (chosen || target === sheet) sheet.close();
  });
  return () => {
    sheet.append(contents);
    sheet.showModal();
    contents.querySelector('[aria-current]')?.scrollIntoView({ block: 'center' });
  };
}
