/** Settings of the system that change the page's colours. */
const SETTINGS = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'];

/** Calls back when the reader or their system chooses other colours, contrast or size of type. */
export function onNewLook(changed: () => void): void {
  for (const setting of SETTINGS) matchMedia(setting).addEventListener('change', changed);
  new MutationObserver(changed).observe(document.documentElement, {
    attributeFilter: ['data-theme', 'data-contrast', 'data-size'],
  });
}
