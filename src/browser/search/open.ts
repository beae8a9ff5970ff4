import { routes } from '../../site/routes.ts';

/** Whether a key is being typed into something. */
const isTyping = ({ target }: KeyboardEvent): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName));

const dialogCode = () => import('./dialog.ts');

/**
 * Makes every search box and search link of a page open the dialog: by pointer, by typing into the box, by / and Ctrl-K.
 * Focus alone opens nothing, it only fetches the engine. On the search page, and where <dialog> is unknown, the page's own
 * form serves.
 */
export function wireSearchBox(): void {
  const page = document.querySelector<HTMLInputElement>('[data-search-page] input[name=q]');
  const box = document.querySelector<HTMLInputElement>('[data-search-box] input');
  if (!page && !('HTMLDialogElement' in window)) return;

  const open = (typed = '') => {
    if (page) page.focus();
    else void dialogCode().then(({ openSearch }) => openSearch(typed));
  };
  const take = () => {
    if (!box) return;
    const typed = box.value;
    box.value = '';
    open(typed);
  };
  document.addEventListener('keydown', (key) => {
    const command = (key.ctrlKey || key.metaKey) && key.key.toLowerCase() === 'k';
    const slash = key.key === '/' && !key.ctrlKey && !key.metaKey && !key.altKey && !isTyping(key);
    if (!command && !slash) return;
    key.preventDefault();
    open();
  });
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    const leads = link?.pathname === routes.search() && !link.search && !link.closest('dialog');
    if (!leads || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open();
  });
  if (page) return;
  box?.addEventListener('focus', () => void dialogCode().then(({ prepare }) => prepare()));
  box?.addEventListener('click', take);
  box?.addEventListener('compositionend', take);
  box?.addEventListener('input', (event) => {
    if (!(event as InputEvent).isComposing) take();
  });
}

/** Marks the searched phrase where a search hit has led. */
export function wireArrival(): void {
  const mark = () => {
    if (location.hash && location.search.includes('q=')) {
      void import('./arrival.ts').then(({ markSearched }) => markSearched());
    }
  };
  mark();
  addEventListener('hashchange', mark);
}
