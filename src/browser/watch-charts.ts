/** Fetches the code of charts once one comes near, and draws it then. */
export function watchCharts(): void {
  const places = document.querySelectorAll<HTMLElement>('[data-chart]');
  if (places.length === 0) return;
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting || !(target instanceof HTMLElement)) continue;
        observer.unobserve(target);
        void import('./draw-charts.ts').then(({ drawChart }) => drawChart(target));
      }
    },
    { rootMargin: '120px' },
  );
  for (const place of places) observer.observe(place);
}
