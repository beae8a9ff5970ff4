/** Fetches a page of this site when a pointer or the focus comes to its link, so that it is there when pressed. */
export function prefetchOnIntent(): void {
  const asked = new Set<string>([location.pathname]);
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (connection?.saveData) return;
  const ask = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (!link || link.origin !== location.origin || !link.pathname.endsWith('/')) return;
    if (asked.has(link.pathname)) return;
    asked.add(link.pathname);
    const hint = document.createElement('link');
    hint.rel = 'prefetch';
    hint.href = link.pathname;
    document.head.append(hint);
  };
  for (const type of ['pointerover', 'focusin', 'touchstart']) {
    document.addEventListener(type, ask, { passive: true });
  }
}
