/** A way to install something: commands run in order, each must succeed. */
export interface Install {
  name: string;
  commands: [command: string, ...args: string[]][];
}

/** What decides which installs may be tried. */
export interface Machine {
  platform: string;
  isRoot: boolean;
  hasAptGet: boolean;
}

/** Installing a Debian package is possible for root on a machine that has apt-get. */
const debian = (machine: Machine, name: string): Install[] =>
  machine.platform === 'linux' && machine.isRoot && machine.hasAptGet
    ? [
        {
          name: `Debian's package ${name}`,
          commands: [
            ['apt-get', 'update', '-qq'],
            ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', name],
          ],
        },
      ]
    : [];

/**
 * Ways to get a browser where there is none, best first: Playwright's own, then Debian's package.
 * @param playwright how Playwright's command line is started
 */
export const browserInstalls = (machine: Machine, playwright: [string, ...string[]]): Install[] => [
  { name: "Playwright's Chromium", commands: [[...playwright, 'install', 'chromium']] },
  ...debian(machine, 'chromium'),
];

/** Ways to get a Chinese font; macOS and Windows bring theirs. */
export const fontInstalls = (machine: Machine): Install[] => debian(machine, 'fonts-noto-cjk');
