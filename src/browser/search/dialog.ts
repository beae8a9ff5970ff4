import { longestQuery } from '../../site/search/longest-query.ts';
import { searchFor, writeSearch } from '../../site/search/search-address.ts';
import { routes } from '../../site/routes.ts';
import { element } from './make-element.ts';
import { giveUpEngine, startEngine } from './engine.ts';
import type { FetchedCode } from './fetched-code.ts';
import { ownFirst } from './own-report-first.ts';
import { panel } from './search-panel.ts';
import { keepQuery } from './recent-searches.ts';
import { results } from './result-list.ts';
import { focusByArrows } from './focus-by-arrows.ts';
import { IN_DIALOG } from '../../site/search/shown-at-most.ts';
import { SEARCH_DIALOG } from '../../site/words/search-results-words.ts';

/** Waits this long after a key before asking, so that a word typed at speed is asked once; in milliseconds. */
const pause = 40;

/** Makes the dialog, once a page; what it gives opens it with what was typed elsewhere. */
function makeDialog(later: FetchedCode): (typed: string) => void {
  const found = panel(
    (answer, { names }) => results(ownFirst(answer, names), names, IN_DIALOG),
    later,
  );
  const box = element('input', {
    type: 'search',
    name: 'q',
    id: 'search-box',
    maxlength: String(longestQuery),
    autocomplete: 'off',
    enterkeyhint: 'search',
    placeholder: SEARCH_DIALOG.placeholder,
  });
  const all = element('a', { href: routes.search() }, SEARCH_DIALOG.all);
  const shut = element(
    'button',
    { type: 'button', 'aria-label': SEARCH_DIALOG.closeSpoken },
    SEARCH_DIALOG.close,
  );
  const dialog = element(
    'dialog',
    { class: 'search', 'aria-label': SEARCH_DIALOG.name },
    element(
      'form',
      { action: routes.search(), role: 'search' },
      element('label', { for: 'search-box' }, SEARCH_DIALOG.name),
      box,
      shut,
    ),
    element('div', { class: 'sumline' }, found.status, all),
    found.body,
  );
  const typed = () => box.value.trim();
  const keep = () => typed() && keepQuery(typed());
  const ask = () => {
    const search = searchFor(typed());
    all.href = routes.search() + writeSearch(search);
    all.hidden = search.q === '';
    void found.ask(search.q, { ...search, report: null });
  };

  let waiting: ReturnType<typeof setTimeout> | undefined;
  box.addEventListener('input', (event) => {
    if ((event as InputEvent).isComposing) return;
    found.expect();
    clearTimeout(waiting);
    waiting = setTimeout(ask, pause);
  });
  box.addEventListener('compositionend', ask);
  shut.addEventListener('click', () => dialog.close());
  dialog.addEventListener('keydown', (key) => {
    focusByArrows(box, found.body, key);
    if (key.key !== 'Escape') return;
    // A search box takes the first Esc to empty itself; here it closes, and what was typed stays for the next time.
    key.preventDefault();
    dialog.close();
  });
  dialog.addEventListener('submit', keep);
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
    if (!(target as Element).closest('a')) return;
    keep();
    // A hit on the page that is open may only move along it: the dialog must not stay before it.
    dialog.close();
  });
  document.body.append(dialog);
  return (given) => {
    if (dialog.open && given === '') return;
    // Typed at speed, the rest of a word comes after its beginning has opened the dialog.
    if (given) box.value = dialog.open ? box.value + given : given;
    if (!dialog.open) dialog.showModal();
    box.focus();
    box.setSelectionRange(given ? box.value.length : 0, box.value.length);
    ask();
  };
}

let open: ((typed: string) => void) | undefined;

/** Opens the dialog over the page, with what was typed elsewhere. */
export function openSearch(typed: string, later: FetchedCode): void {
  open ??= makeDialog(later);
  open(typed);
}

/** Fetches the engine before it is asked. */
export const prepare = (later: FetchedCode): void => void startEngine(later).catch(giveUpEngine);
