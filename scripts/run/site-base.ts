/**
 * Where the site hangs, with a slash at both ends.
 * @param asked what a person set as BASE: "reports", "/reports" or "/reports/"; nothing for the root
 * @throws in words, when a part of it could not stand in an address as it is
 */
export function siteBase(asked: string | undefined): string {
  const inner = (asked ?? '').replace(/^\/+|\/+$/g, '');
  if (inner === '') return '/';
  if (inner.split('/').every((part) => /^[\w.-]+$/.test(part) && !/^\.+$/.test(part)))
    return `/${inner}/`;
  throw new Error(
    `BASE: expected a path of letters a to z, digits, ".", "_" and "-", as /reports/2021/, found "${asked}". Set another BASE, or none for a site at the root.`,
  );
}
