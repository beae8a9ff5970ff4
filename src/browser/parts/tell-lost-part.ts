import { standingNotice } from '../notices.ts';
import { LOST, REOPEN } from '../../site/words/lost-parts-words.ts';

/** Whether the site now serves this page with other code: then parts of the old code are gone for good. */
async function isReplaced(): Promise<boolean> {
  const own = document.querySelector('script[type="module"]')?.getAttribute('src');
  try {
    const response = await fetch(location.href, { cache: 'no-store' });
    return response.ok && !(await response.text()).includes(own ?? '');
  } catch {
    return false;
  }
}

const told = new Set<string>();

/**
 * Says, once a page, that a part of the code did not come and how to get it. Nothing is reloaded by itself: what is being read
 * and typed stays, and a site that goes on failing makes no loop.
 * @param missed whether the reader misses something; if not, only a new build is told
 */
export async function tellLost(missed: boolean): Promise<void> {
  const words = (await isReplaced()) ? LOST.replaced : missed && LOST.failed;
  if (!words || told.has(words)) return;
  told.add(words);
  const again = document.createElement('a');
  again.href = location.href;
  again.textContent = REOPEN;
  again.addEventListener('click', (event) => {
    event.preventDefault();
    location.reload();
  });
  standingNotice(words, again);
}
