import { withPart } from './parts/with-part.ts';

/**
 * Where the contents have no column of their own, brings the sheet that shows them when they are asked for. Without <dialog> (iOS
 * before 15.4) or script, and where the sheet is lost, the link leads to them at the end of the page.
 */
export function contentsOnAsk(): void {
  const contents = document.getElementById('toc');
  if (!contents || !('HTMLDialogElement' in window)) return;
  let open: (() => void) | null = null;
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href="#toc"]') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (open) return open();
    withPart(
      () => import('./contents-sheet.ts'),
      ({ contentsSheet }) => (open ??= contentsSheet(contents))(),
      false,
      () => (location.hash = 'toc'),
    );
  });
}
