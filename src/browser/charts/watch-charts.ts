import { withPart } from '../parts/with-part.ts';

/** Shows the values of a chart that could not be drawn. */
const listValues = (figure: Element) => () => figure.setAttribute('data-lost', '');

/** Fetches what switches between the charts and the tables of a page; without it both are shown. */
function watchTabs(box: Element): void {
  withPart(
    () => import('./chart-tabs.ts'),
    ({ chartTabs }) => chartTabs(),
    true,
    () => box.setAttribute('data-lost', ''),
  );
}

/** Fetches the code of charts once the place of one comes near, and draws it then. */
export function watchCharts(): void {
  const places = document.querySelectorAll('.chart-place');
  if (places.length === 0) return;
  const tabs = document.querySelector('[data-chart-tabs]');
  if (tabs) watchTabs(tabs);
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        const figure = target.closest('[data-chart]');
        if (!isIntersecting || !figure) continue;
        observer.unobserve(target);
        withPart(
          () => import('./draw-charts.ts'),
          ({ drawChart }) => drawChart(figure),
          true,
          listValues(figure),
        );
      }
    },
    { rootMargin: '120px' },
  );
  for (const place of places) observer.observe(place);
}
