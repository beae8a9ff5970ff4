import dialogStyles from '../../styles/search.css?url';
import { tellLost } from '../parts/tell-lost-part.ts';
import { withPart } from '../parts/with-part.ts';
import { askAhead } from './ask-ahead.ts';

/** Whether a key is being typed into something. */
const isTyping = ({ target }: KeyboardEvent): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName));

// All that is fetched later is named here, in the one script of every page: then this file has no part in common with
// what it fetches, and a page stays at one script.
const askEngine = () =>
  once('engine', () =>
    askAhead(document.querySelector<HTMLElement>('[data-search-box]')?.dataset['searchBox'] ?? ''),
  );
const dialogCode = () => {
  askEngine();
  return import('./dialog.ts');
};
const dialogLook = () => once('look', () => style(dialogStyles));
const pageCode = () => {
  askEngine();
  return import('./search-page.ts');
};
const later = {
  module: (address: string) => import(/* @vite-ignore */ address) as Promise<unknown>,
  latin: () => import('../../site/search/match-latin.ts'),
  figures: () => import('./figures-meeting.ts'),
  // that nothing was found is true without it
  nothing: () =>
    import('./nothing-found.ts').catch(() => {
      void tellLost(false);
      return { nothing: () => Promise.resolve([]) };
    }),
  lost: () => tellLost(false),
};
const arrivalCode = () => import('./mark-searched-phrase.ts');

const asked = new Map<string, unknown>();

/** Does something once a page; gives what it gave the first time. */
function once<Result>(what: string, act: () => Result): Result {
  if (!asked.has(what)) asked.set(what, act());
  return asked.get(what) as Result;
}

/** Adds a style sheet; settles when it is there, or cannot be had. */
function style(href: string): Promise<unknown> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  const there = new Promise((settle) => (link.onload = link.onerror = settle));
  document.head.append(link);
  return there;
}

/**
 * Makes every search box and search link of a page open the dialog: by pointer, by typing into the box, by / and Ctrl-K.
 * Focus alone opens nothing, it only fetches the engine. On the search page, and where <dialog> is unknown, the page's own
 * form serves.
 */
export function wireSearchBox(): void {
  const root = document.querySelector<HTMLElement>('[data-search-page]');
  const form = document.querySelector<HTMLFormElement>('[data-search-box]');
  const box = form?.querySelector('input');
  if (root) withPart(pageCode, ({ wireSearchPage }) => wireSearchPage(root, later), true);
  if (!form || !box || (!root && !('HTMLDialogElement' in window))) return;

  let composing = false;
  let lost = false;
  const open = () => {
    if (root) return root.querySelector('input')?.focus();
    // What is typed before the dialog is there lands in this box, which narrow screens show only now, and goes along. Where the
    // dialog is lost, the box stays, and its form leads to the search page.
    form.dataset['waiting'] = '';
    box.focus();
    if (lost) return;
    withPart(
      () => Promise.all([dialogCode(), dialogLook()]),
      ([{ openSearch }]) => {
        if (composing) return;
        delete form.dataset['waiting'];
        const typed = box.value;
        box.value = '';
        openSearch(typed, later);
      },
      true,
      () => (lost = true),
    );
  };
  document.addEventListener('keydown', (key) => {
    const command = (key.ctrlKey || key.metaKey) && key.key.toLowerCase() === 'k';
    const free = !isTyping(key) || (key.target === box && box.value === '');
    const slash = key.key === '/' && !key.ctrlKey && !key.metaKey && !key.altKey && free;
    if (!command && !slash) return;
    key.preventDefault();
    open();
  });
  const address = new URL(form.action).pathname;
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    const leads = link?.pathname === address && !link.search && !link.closest('dialog');
    if (lost || !leads || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open();
  });
  if (root) return;
  box.addEventListener('focus', () => {
    void dialogLook();
    withPart(dialogCode, ({ prepare }) => prepare(later), false);
  });
  box.addEventListener('click', open);
  box.addEventListener('compositionstart', () => (composing = true));
  box.addEventListener('compositionend', () => {
    composing = false;
    open();
  });
  box.addEventListener('input', () => {
    if (!composing) open();
  });
}

/** Marks the searched phrase where a search hit has led. */
export function wireArrival(): void {
  const mark = () => {
    if (location.hash && location.search.includes('q=')) {
      withPart(arrivalCode, ({ markSearched }) => markSearched(), false);
    }
  };
  mark();
  addEventListener('hashchange', mark);
}
