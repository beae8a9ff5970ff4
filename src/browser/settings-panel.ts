/** Puts the panel of display settings away when the reader turns elsewhere or presses Esc, which gives the focus back. */
export function settingsPanel(): void {
  const panel = document.querySelector<HTMLDetailsElement>('[data-settings]');
  if (!panel) return;
  const away = ({ target }: Event) => {
    if (target instanceof Node && !panel.contains(target)) panel.open = false;
  };
  document.addEventListener('pointerdown', away);
  document.addEventListener('focusin', away);
  panel.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !panel.open) return;
    panel.open = false;
    panel.querySelector('summary')?.focus();
  });
}
