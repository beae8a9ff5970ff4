import '../../styles/found.css';
import '../../styles/search.css';
import { searchFor, writeSearch } from '../../site/search/search-address.ts';
import { routes } from '../../site/routes.ts';
import { element } from './element.ts';
import { startEngine } from './engine.ts';
import { panel } from './panel.ts';
import { keepQuery } from './recent.ts';
import { results } from './results.ts';
import { walkByArrows } from './walk.ts';

/** Of each kind, what a dialog holds; the rest is on the search page. */
const extent = { indicators: 3, figures: 6, hits: 24 };

/** Waits this long after a key before asking, so that a word typed at speed is asked once; in milliseconds. */
const pause = 40;

const found = panel((answer, { names }) => results(answer, names, extent));
const box = element('input', {
  type: 'search',
  name: 'q',
  id: 'search-box',
  autocomplete: 'off',
  enterkeyhint: 'search',
  placeholder: '词、数字、指标、拼音',
});
const all = element('a', { class: 'all', href: routes.search() }, '全部结果与筛选');
const shut = element('button', { type: 'button', 'aria-label': '关闭检索' }, '关闭');
const dialog = element(
  'dialog',
  { class: 'search', 'aria-label': '检索' },
  element(
    'form',
    { action: routes.search(), role: 'search' },
    element('label', { for: 'search-box' }, '检索'),
    box,
    shut,
  ),
  element('div', { class: 'sumline' }, found.status, all),
  found.body,
);

function ask(): void {
  const search = searchFor(box.value.trim());
  all.href = routes.search() + writeSearch(search);
  all.hidden = search.q === '';
  void found.ask(search.q, { ...search, report: null });
}

let waiting: ReturnType<typeof setTimeout> | undefined;
box.addEventListener('input', (event) => {
  if ((event as InputEvent).isComposing) return;
  found.expect();
  clearTimeout(waiting);
  waiting = setTimeout(ask, pause);
});
box.addEventListener('compositionend', ask);
shut.addEventListener('click', () => dialog.close());
dialog.addEventListener('keydown', (key) => walkByArrows(box, found.body, key));
dialog.addEventListener('submit', () => keepQuery(box.value.trim()));
dialog.addEventListener('click', (event) => {
  const target = event.target as Element;
  if (target === dialog) dialog.close();
  const link = target.closest('a');
  if (!link) return;
  if (box.value.trim()) keepQuery(box.value.trim());
  // A hit on the page that is open only moves along it: the dialog must not stay before it.
  dialog.close();
});

/** Opens the dialog over the page, with what was typed elsewhere. */
export function openSearch(typed: string): void {
  if (!dialog.isConnected) document.body.append(dialog);
  if (typed) box.value = typed;
  if (!dialog.open) dialog.showModal();
  box.focus();
  box.setSelectionRange(typed ? box.value.length : 0, box.value.length);
  ask();
}

/** Fetches the engine before it is asked. */
export const prepare = (): void => void startEngine().catch(() => undefined);
