/** Keeps a setting for the visit; where storage is closed to us, for this page. */
function remember(key: string, value: string): void {
  try {
    sessionStorage.setItem(`display-${key}`, value);
  } catch {
    // nothing to do: the page shows it all the same
  }
}

/** Takes a setting out of the address, so that it does not come back with the next reload. */
function forgetAddress(key: string): void {
  const address = new URL(location.href);
  if (!address.searchParams.has(key)) return;
  address.searchParams.delete(key);
  history.replaceState(history.state, '', address);
}

/**
 * The buttons of 显示. What they set, public/display.js sets again before the first paint of the next page; here the page is
 * told at once, and everyone who listens for `display`.
 * @param pressed a button that was pressed before this had come
 */
export function displaySettings(pressed: HTMLElement | null): void {
  const root = document.documentElement;
  const buttons = document.querySelectorAll<HTMLButtonElement>('[data-set]');
  const press = () => {
    for (const button of buttons) {
      const set = root.getAttribute(`data-${button.dataset['set'] ?? ''}`) ?? '';
      button.setAttribute('aria-pressed', String(button.value === set));
    }
  };
  for (const button of buttons) {
    button.addEventListener('click', () => {
      const key = button.dataset['set'] ?? '';
      remember(key, button.value);
      forgetAddress(key);
      if (button.value) root.setAttribute(`data-${key}`, button.value);
      else root.removeAttribute(`data-${key}`);
      press();
      document.dispatchEvent(new CustomEvent('display', { detail: key }));
    });
  }
  press();
  pressed?.click();
}
