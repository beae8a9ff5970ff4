/** What is known before a browser is looked for. */
export interface Surroundings {
  /** CHROMIUM_PATH, if set */
  asked: string | undefined;
  candidates: string[];
  exists: (file: string) => boolean;
}

/** A browser to use, none yet, or a wish that cannot be met. */
export type Choice =
  | { kind: 'found'; path: string; how: string }
  | { kind: 'none' }
  | { kind: 'wrong'; problem: string };

/** The browser asked for, else the first that is installed. */
export function chooseBrowser({ asked, candidates, exists }: Surroundings): Choice {
  if (asked) {
    if (exists(asked)) return { kind: 'found', path: asked, how: 'CHROMIUM_PATH' };
    return {
      kind: 'wrong',
      problem: `browser: expected CHROMIUM_PATH to name a Chrome or Chromium, found no file ${asked}. Correct it or unset it.`,
    };
  }
  const path = candidates.find(exists);
  return path ? { kind: 'found', path, how: 'installed' } : { kind: 'none' };
}
