import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Install, Machine } from './installs.ts';

/** The folders of PATH. */
export const pathFolders = (): string[] => (process.env['PATH'] ?? '').split(path.delimiter);

/** This machine, as the decisions want to know it. */
export const thisMachine = (): Machine => ({
  platform: process.platform,
  isRoot: process.getuid?.() === 0,
  hasAptGet: pathFolders().some((folder) => existsSync(path.join(folder, 'apt-get'))),
});

/** Runs the commands of an install, in sight; returns whether all succeeded. */
export const carryOut = (install: Install): boolean =>
  install.commands.every(([command, ...args]) => {
    console.log(`  ${[command, ...args].join(' ')}`);
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    return (
      spawnSync(command, args, { stdio: 'inherit', env: environment, timeout: 300_000 }).status ===
      0
    );
  });
