/** Left and right go to the section before and after, unless the reader writes, selects or holds a modifier. */
export function arrowKeys(): void {
  document.addEventListener('keydown', (event) => {
    const rel = { ArrowLeft: 'prev', ArrowRight: 'next' }[event.key];
    if (!rel || event.defaultPrevented) return;
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const at = document.activeElement;
    if (at?.closest('input, textarea, select, button, summary, [contenteditable], [role="radio"]'))
      return;
    if (getSelection()?.isCollapsed === false) return;
    const link = document.querySelector<HTMLAnchorElement>(`.pn a[rel="${rel}"]`);
    if (link) link.click();
  });
}
