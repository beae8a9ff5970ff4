import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { routes } from '../routes.ts';

/**
 * A section's HTML as part of the whole report: its topics a level lower, and the addresses beside its sentences and topics
 * those of its own page, so that a link copied here is the permanent one.
 */
export function asPartOfWhole(html: string, section: string): string {
  const tree = fromHtml(html, { fragment: true });
  for (const element of elementsIn(tree)) {
    const { tagName, properties } = element;
    const { href, className } = properties;
    if (tagName === 'h2') element.tagName = 'h3';
    if (tagName === 'a' && Array.isArray(className) && className.includes('no'))
      properties['href'] = routes.sectionFromBeside(section) + String(href);
  }
  return toHtml(tree);
}

/** Every element of a tree, from the outermost in. */
function* elementsIn(node: Nodes): Generator<Element> {
  if (node.type === 'element') yield node;
  if ('children' in node) for (const child of node.children) yield* elementsIn(child);
}
