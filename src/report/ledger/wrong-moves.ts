import type { Ledger } from '../../model/ledger.ts';
import type { Message } from '../../model/message.ts';
import { error } from '../text/problem.ts';
import { linksOf } from './ledger-changes.ts';

/**
 * Entries under `moved` that move what was never published nor moved to (`moved-unknown`), or what is still there
 * (`moved-alive`).
 */
export function wrongMoves({ ids, moved }: Ledger, today: Ledger['ids']): Message[] {
  const known = new Set([...linksOf(ids), ...Object.values(moved)]);
  const alive = new Set(linksOf(today));
  return Object.keys(moved).flatMap((link) => {
    if (alive.has(link)) return [movedAlive(link)];
    return known.has(link) ? [] : [movedUnknown(link)];
  });
}

const movedUnknown = (link: string): Message =>
  error('moved-unknown', 0, {
    expected: 'under "moved" only ids that were published',
    found: link,
    cure: `write it as the lists under "ids" do, after the report's id and a slash, or take it out`,
  });

const movedAlive = (link: string): Message =>
  error('moved-alive', 0, {
    expected: 'under "moved" only ids that are gone',
    found: `${link}, which the report still has`,
    cure: 'take it out from "moved" in content/permalinks.json: its page would be two',
  });
