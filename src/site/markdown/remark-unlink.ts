import type { Parents, Root, RootContent } from 'mdast';

function unlink(parent: Parents): void {
  const children: RootContent[] = parent.children.flatMap((child): RootContent[] => {
    if ('children' in child) unlink(child);
    return child.type === 'link' ? child.children : [child];
  });
  parent.children = children as typeof parent.children;
}

/**
 * Puts links back into text. The source has none, but remark-gfm makes live ones of every `www.…`, `http://…` and `a@b.cn`
 * it meets, escaped or not.
 */
export function remarkUnlink() {
  return (tree: Root): void => unlink(tree);
}
