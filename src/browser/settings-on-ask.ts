import { withPart } from './parts/with-part.ts';

/** Brings what the buttons of 显示 do when the panel is opened; one pressed before it has come is pressed then. */
export function settingsOnAsk(): void {
  const panel = document.querySelector('[data-settings]');
  let pressed: HTMLElement | null = null;
  let asked = false;
  const ask = ({ target }: Event) => {
    pressed = (target as Element).closest('[data-set]');
    if (asked) return;
    asked = true;
    withPart(
      () => import('./display-settings.ts'),
      ({ displaySettings }) => {
        panel?.removeEventListener('click', ask);
        displaySettings(pressed);
      },
      true,
    );
  };
  panel?.addEventListener('click', ask);
}
