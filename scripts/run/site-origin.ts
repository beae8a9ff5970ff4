/** What a person set as SITE has more than the host in these parts of it. */
const more = ({ username, password, pathname, search, hash }: URL): boolean =>
  pathname !== '/' || [username, password, search, hash].some((part) => part !== '');

/**
 * The host that pages name in their canonical addresses.
 * @param asked what a person set as SITE: "https://host" or "https://host/"; nothing for pages that name none
 * @returns the origin, without a slash at its end; undefined when none was asked for
 * @throws in words, when it is not the origin of a host on the web
 */
export function siteOrigin(asked: string | undefined): string | undefined {
  if (asked === undefined || asked === '') return undefined;
  const url = URL.parse(asked);
  if (url && /^https?:$/.test(url.protocol) && !more(url)) return url.origin;
  throw new Error(
    `SITE: expected the address of a host, as https://host, found "${asked}". Set SITE to the host alone; a path below it is BASE.`,
  );
}
