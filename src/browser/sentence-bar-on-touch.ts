import { withPart } from './parts/with-part.ts';

/** Brings the bar of a sentence with the first press or selection: a page that is only read does not pay for it. */
export function sentenceBarOnTouch(): void {
  let pressedBy = 'mouse';
  let click: Event | null = null;
  let asked = false;
  const keep = (event: Event) => {
    click = event;
  };
  const ask = (event: Event) => {
    if (event instanceof PointerEvent) pressedBy = event.pointerType;
    // a caret in a search field is a selection too
    const typing = document.activeElement?.matches('input');
    if (asked || typing || !document.querySelector('main .s[id]')) return;
    asked = true;
    document.addEventListener('click', keep);
    const stop = () => {
      document.removeEventListener('click', keep);
      document.removeEventListener('pointerdown', ask);
      document.removeEventListener('selectionchange', ask);
    };
    withPart(
      () => import('./sentence-bar.ts'),
      ({ sentenceBar }) => {
        stop();
        sentenceBar({ pressedBy, click });
      },
      false,
      stop,
    );
  };
  document.addEventListener('pointerdown', ask);
  document.addEventListener('selectionchange', ask);
}
