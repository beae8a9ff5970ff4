import type { Root, RootContent } from 'mdast';

/**
 * The blocks of a section's file that repeat the source: all before the heading over the table of indicators, which is there
 * for readers of the file. Pages show the same from the data, so the table is left out.
 */
export function sectionBlocks(tree: Root): RootContent[] {
  const heading = tree.children.findIndex(
    (node, index) => node.type === 'heading' && tree.children[index + 1]?.type === 'table',
  );
  return heading === -1 ? tree.children : tree.children.slice(0, heading);
}
