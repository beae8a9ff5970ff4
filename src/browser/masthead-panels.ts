/** Puts away what unfolds under the masthead when the reader turns elsewhere or presses Esc, which gives the focus back. */
export function mastheadPanels(): void {
  for (const panel of document.querySelectorAll<HTMLDetailsElement>('.mast details')) {
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
}
