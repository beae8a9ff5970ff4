/** Says in the contents which topic is being read: the last whose heading has passed the upper third of the window. */
export function topicInView(): void {
  const headings = [...document.querySelectorAll<HTMLElement>('.text h2[id]')];
  const links = new Map(
    [...document.querySelectorAll<HTMLAnchorElement>('.toc ol ol a[href^="#"]')].map((link) => [
      link.hash.slice(1),
      link,
    ]),
  );
  if (links.size === 0) return;
  let current: HTMLAnchorElement | undefined;
  const look = () => {
    const passed = headings.filter(
      (heading) => heading.getBoundingClientRect().top < innerHeight / 3,
    );
    const now = links.get(passed[passed.length - 1]?.id ?? '');
    if (now === current) return;
    current?.removeAttribute('aria-current');
    now?.setAttribute('aria-current', 'location');
    current = now;
  };
  let asked = 0;
  addEventListener(
    'scroll',
    () => {
      cancelAnimationFrame(asked);
      asked = requestAnimationFrame(look);
    },
    { passive: true },
  );
  look();
}
