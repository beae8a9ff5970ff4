/**
 * Sets the ids that once named an element right before it, as empty elements: an old link to the sentence or topic arrives
 * where it stands now.
 * @param html a rendered section, in which each live id occurs once
 * @param here old ids by the live one they lead to
 */
export function withOldIds(html: string, here: ReadonlyMap<string, readonly string[]>): string {
  if (here.size === 0) return html;
  return html.replace(
    /<[a-z][^>]*? id="([^"]+)"/g,
    (tag, id: string) =>
      (here.get(id) ?? []).map((old) => `<span id="${old}"></span>`).join('') + tag,
  );
}
