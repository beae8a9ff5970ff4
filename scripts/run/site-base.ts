/**
 * Where the site hangs, with a slash at both ends.
 * @param asked what a person set as BASE: "reports", "/reports" or "/reports/"; nothing for the root
 */
export function siteBase(asked: string | undefined): string {
  const inner = (asked ?? '').replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}
