import { SHEET_CLOSE, SHEET_NAME } from '../site/words/contents-words.ts';

/**
 * Where the contents have no column of their own, shows them over the page, so that looking something up does not lose the
 * reader's place. Without <dialog> (iOS before 15.4) or script, the link leads to them at the end of the page.
 */
export function contentsSheet(): void {
  const contents = document.getElementById('toc');
  if (!contents || !('HTMLDialogElement' in window)) return;
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
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href="#toc"]') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    sheet.append(contents);
    sheet.showModal();
    contents.querySelector('[aria-current]')?.scrollIntoView({ block: 'center' });
  });
}
