/** Names under which Chrome and Chromium are installed, by system; looked for in the folders of PATH. */
const commands: Record<string, string[]> = {
  linux: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  darwin: ['chromium', 'google-chrome'],
  win32: ['chrome.exe'],
};

/** Places where an installer puts Chrome or Chromium without telling PATH. */
const places: Record<string, string[]> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
};

/**
 * Where a browser may already be, best first.
 * @param platform as process.platform says it
 * @param folders the folders of PATH
 * @param playwrightsOwn where Playwright keeps the browser it downloads
 * @returns paths of files, of which any may not exist
 */
export function browserCandidates(
  platform: string,
  folders: string[],
  playwrightsOwn: string,
): string[] {
  const slash = platform === 'win32' ? '\\' : '/';
  const onPath = (commands[platform] ?? []).flatMap((name) =>
    folders.map((folder) => folder + slash + name),
  );
  return [...onPath, ...(places[platform] ?? []), playwrightsOwn];
}
