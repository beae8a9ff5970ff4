import { spawnSync } from 'node:child_process';

/** What decides how a page is drawn, pixel by pixel. */
export interface DrawnWith {
  chromium: string;
  fonts: string[];
}

/** The font that fontconfig gives a Chinese page for a generic family, with its version. */
function fontFor(family: string): string {
  const asked = spawnSync(
    'fc-match',
    ['-f', '%{family[0]} %{fontversion}', `${family}:lang=zh-cn`],
    {
      encoding: 'utf8',
    },
  );
  return asked.status === 0 ? asked.stdout : 'unknown';
}

/** @param version the browser's version, of which only the major number matters */
export const drawnWith = (version: string): DrawnWith => ({
  chromium: version.split('.')[0] ?? version,
  fonts: ['serif', 'sans-serif'].map(fontFor),
});
