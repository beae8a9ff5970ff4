/** Fetches the code of charts once the place of one comes near, and draws it then. */
export function watchCharts(): void {
  const places = document.querySelectorAll('.chart-place');
  if (places.length === 0) return;
  if (document.querySelector('[data-chart-tabs]'))
    void import('./chart-tabs.ts').then(({ chartTabs }) => chartTabs());
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        const figure = target.closest('[data-chart]');
        if (!isIntersecting || !figure) continue;
        observer.unobserve(target);
        void import('./draw-charts.ts').then(({ drawChart }) => drawChart(figure));
      }
    },
    { rootMargin: '120px' },
  );
  for (const place of places) observer.observe(place);
}
