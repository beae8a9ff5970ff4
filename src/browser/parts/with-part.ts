import { tellLost } from './tell-lost-part.ts';

/**
 * Fetches a part of the site's code and uses it. Every dynamic import goes through here: a part may be lost on its way, or be
 * gone with a new build of the site under an open page. The page then goes on without it, and the reader is told in one line.
 * @param load imports the part
 * @param use is called with it
 * @param missed whether the reader misses something without it; if not, only a new build is told
 * @param without shows what stands in for the part, or puts away what cannot work without it
 */
export function withPart<Part>(
  load: () => Promise<Part>,
  use: (part: Part) => void,
  missed: boolean,
  without?: () => void,
): void {
  void load().then(use, () => {
    without?.();
    return tellLost(missed);
  });
}
