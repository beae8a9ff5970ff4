/**
 * The address to share: this page's own, without query, so that nobody else's page changes its size or colour, or is
 * counted; then a fragment.
 * @param href address of the page as the browser shows it
 * @param target a fragment with #, or an address relative to the page
 */
export function sharedAddress(href: string, target: string): string {
  const page = new URL(href);
  page.search = '';
  page.hash = '';
  return new URL(target, page).href;
}
