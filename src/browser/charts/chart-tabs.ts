/** The parameter of the address that says which tab is open; the chart needs none. */
const NAME = 'view';

/** Tabs 图 and 表 of the page's charts: one panel shown as pictures or as tables, the choice kept in the address. */
export function chartTabs(): void {
  const box = document.querySelector<HTMLElement>('[data-chart-tabs]');
  const tabs = [...(box?.querySelectorAll<HTMLElement>('[role="tab"]') ?? [])];
  const panel = document.getElementById('charts');
  if (!box || !panel) return;

  const show = (view: string): void => {
    box.dataset['view'] = view;
    for (const tab of tabs) {
      const selected = tab.id === `tab-${view}`;
      tab.setAttribute('aria-selected', String(selected));
      tab.tabIndex = selected ? 0 : -1;
      if (selected) panel.setAttribute('aria-labelledby', tab.id);
    }
  };
  const fromAddress = (): void => {
    show(new URLSearchParams(location.search).get(NAME) === 'table' ? 'table' : 'chart');
  };
  const choose = (tab: HTMLElement): void => {
    const address = new URL(location.href);
    if (tab.id === 'tab-table') address.searchParams.set(NAME, 'table');
    else address.searchParams.delete(NAME);
    history.replaceState(history.state, '', address);
    fromAddress();
    tab.focus();
  };

  for (const [index, tab] of tabs.entries()) {
    tab.addEventListener('click', () => choose(tab));
    tab.addEventListener('keydown', ({ key }) => {
      const other = tabs[1 - index];
      if (other && (key === 'ArrowLeft' || key === 'ArrowRight')) choose(other);
    });
  }
  addEventListener('popstate', fromAddress);
  fromAddress();
}
