import dialogStyles from '../../styles/search.css?url';

/** Whether a key is being typed into something. */
const isTyping = ({ target }: KeyboardEvent): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName));

// All that is fetched later is named here, in the one script of every page: then this file has no part in common with
// what it fetches, and a page stays at one script.
const dialogCode = () => import('./dialog.ts');
const dialogLook = () => style(dialogStyles);
const pageCode = () => import('./search-page.ts');
const later = {
  module: (address: string) => import(/* @vite-ignore */ address) as Promise<unknown>,
  latin: () => import('../../site/search/match-latin.ts'),
  figures: () => import('./figures-meeting.ts'),
  nothing: () => import('./nothing-found.ts'),
};
const arrivalCode = () => import('./mark-searched-phrase.ts');

const asked = new Map<string, Promise<unknown>>();

/** Adds a style sheet, once; settles when it is there, or cannot be had. */
function style(href: string): Promise<unknown> {
  const known = asked.get(href);
  if (known) return known;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  const there = new Promise((settle) => (link.onload = link.onerror = settle));
  asked.set(href, there);
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
  if (root) void pageCode().then(({ wireSearchPage }) => wireSearchPage(root, later));
  if (!form || !box || (!root && !('HTMLDialogElement' in window))) return;

  let composing = false;
  const open = () => {
    if (root) return root.querySelector('input')?.focus();
    // What is typed before the dialog is there lands in this box, and goes along.
    box.focus();
    void Promise.all([dialogCode(), dialogLook()]).then(([{ openSearch }]) => {
      if (composing) return;
      const typed = box.value;
      box.value = '';
      openSearch(typed, later);
    });
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
    if (!leads || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open();
  });
  if (root) return;
  box.addEventListener('focus', () => {
    void dialogLook();
    void dialogCode().then(({ prepare }) => prepare(later));
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
      void arrivalCode().then(({ markSearched }) => markSearched());
    }
  };
  mark();
  addEventListener('hashchange', mark);
}
