import { sharedAddress } from '../site/shared-address.ts';
import { copy } from './clipboard.ts';

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
    const name = number ? `${number.hash.slice(1)} 的` : '';
    void copy(sharedAddress(location.href, target), `已复制${name}链接`);
  });
}
