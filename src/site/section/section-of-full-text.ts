import type { Element, Root } from 'hast';
import { routes } from '../routes.ts';

/**
 * A section's tree as part of the whole report: its topics a level lower, and the addresses beside its sentences and topics
 * those of its own page, so that a link copied here is the permanent one. The tree given stays as it is.
 */
export function asPartOfWhole(tree: Root, section: string): Root {
  const below = <T extends Root['children'][number]>(node: T): T =>
    node.type === 'element'
      ? { ...node, ...changed(node), children: node.children.map(below) }
      : node;
  const changed = ({ tagName, properties }: Element): Pick<Element, 'tagName' | 'properties'> => {
    const { href, className } = properties;
    const number = tagName === 'a' && Array.isArray(className) && className.includes('no');
    return {
      tagName: tagName === 'h2' ? 'h3' : tagName,
      properties: number
        ? { ...properties, href: routes.sectionFromBeside(section) + String(href) }
        : properties,
    };
  };
  return { ...tree, children: tree.children.map(below) };
}
