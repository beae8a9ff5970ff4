import { sharedAddress } from '../site/address/shared-address.ts';
import { copy } from './clipboard.ts';
import { linkCopied } from '../site/words/copying-words.ts';

/** Puts the address of a place on this page on the clipboard: all that 复制链接 and the gutter give. `number`, 1-2.s3, is said back. */
export const copyLink = (target: string, number?: string): Promise<void> =>
  copy(sharedAddress(location.href, target), linkCopied(number));

/** Numbers in the gutter and `data-copy-link` buttons copy an address that carries no display settings. */
export function copyLinks(): void {
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    const number = event.target.closest<HTMLAnchorElement>('a.no');
    const button = event.target.closest<HTMLElement>('[data-copy-link]');
    const target = number?.getAttribute('href') ?? button?.dataset['copyLink'];
    if (target === undefined) return;
    void copyLink(target, number?.hash.slice(1));
  });
}
