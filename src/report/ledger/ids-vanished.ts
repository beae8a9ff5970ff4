import type { Ledger } from '../../model/ledger.ts';
import type { Message } from '../../model/message.ts';
import { resolveMoved } from '../../model/moved.ts';
import { error } from '../text/problem.ts';
import { linksOf } from './ledger-changes.ts';

/** Published ids that exist no more and lead nowhere: `id-vanished`; `moved-nowhere` where the ledger moved them to nothing. */
export function vanished(ledger: Ledger, today: Ledger['ids']): Message[] {
  const live = new Set(linksOf(today));
  return linksOf(ledger.ids).flatMap((link) => {
    if (live.has(link)) return [];
    const target = resolveMoved(ledger.moved, link);
    if (target !== null && live.has(target)) return [];
    return [target === link ? idVanished(link) : movedNowhere(link, target)];
  });
}

const idVanished = (link: string): Message =>
  error('id-vanished', 0, {
    expected: `the sealed id ${link}`,
    found: 'none',
    cure: `mend what lost it, or say in content/permalinks.json where it went: "moved": { "${link}": "…" }`,
  });

const movedNowhere = (link: string, target: string | null): Message =>
  error('moved-nowhere', 0, {
    expected: `the sealed id ${link} to have moved to an id that exists`,
    found: target ?? 'moves that go in a circle',
    cure: `correct the entry of ${link} under "moved" in content/permalinks.json`,
  });
