import { figureAt } from './figure-under-pointer.ts';
import { withPart } from './parts/with-part.ts';

const EVENTS = ['pointerover', 'pointerdown', 'focusin'] as const;

/** Brings previews of figures when the first is pointed at, focused or tapped; a tap that waits for them follows no link. */
export function previewsOnTouch(): void {
  let touched = false;
  let figure: HTMLAnchorElement | null = null;
  let tapped: HTMLAnchorElement | null = null;
  let asked = false;
  const wait = (event: Event) => {
    tapped = touched ? figureAt(event.target) : null;
    if (tapped) event.preventDefault();
  };
  const ask = (event: Event) => {
    if (event.type === 'pointerdown') touched = (event as PointerEvent).pointerType !== 'mouse';
    figure = figureAt(event.target);
    if (asked || !figure) return;
    asked = true;
    document.addEventListener('click', wait);
    // without previews a figure is a link as any other
    const stop = () => {
      document.removeEventListener('click', wait);
      for (const name of EVENTS) document.removeEventListener(name, ask);
    };
    withPart(
      () => import('./previews.ts'),
      ({ previews }) => {
        stop();
        // a tap shows at its click, be that before this or after
        previews({ figure: touched ? tapped : figure, touched });
      },
      false,
      stop,
    );
  };
  for (const name of EVENTS) document.addEventListener(name, ask);
}
