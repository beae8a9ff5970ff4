/** Moves the focus through what a search shows by arrow keys: from the box into the results, along them, and back. */
export function focusByArrows(box: HTMLInputElement, body: HTMLElement, key: KeyboardEvent): void {
  if (key.key !== 'ArrowDown' && key.key !== 'ArrowUp') return;
  const links = [...body.querySelectorAll<HTMLAnchorElement>('a[data-hit]')];
  const at = links.indexOf(document.activeElement as HTMLAnchorElement);
  if (at < 0 && document.activeElement !== box) return;
  key.preventDefault();
  const next = at + (key.key === 'ArrowDown' ? 1 : -1);
  const target = next < 0 ? box : links[Math.min(next, links.length - 1)];
  target?.focus();
  target?.scrollIntoView({ block: 'nearest' });
}
