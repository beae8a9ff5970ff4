import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { commandScript } from '../with-node.mjs';
import { browserCandidates } from './candidates.ts';
import { chooseBrowser, type Choice } from './choose.ts';
import { browserInstalls } from './installs.ts';
import { carryOut, pathFolders, thisMachine } from './machine.ts';

/** The browser that tests run in, if there is one now: CHROMIUM_PATH, else an installed Chrome or Chromium. */
export const installedBrowser = (): Choice =>
  chooseBrowser({
    asked: process.env['CHROMIUM_PATH'],
    candidates: browserCandidates(process.platform, pathFolders(), chromium.executablePath()),
    exists: existsSync,
  });

/**
 * The browser that tests run in; installs one when there is none, and says what it did.
 * @returns path of its executable
 * @throws when there is none and none can be installed
 */
export function findBrowser(): string {
  const choice = installedBrowser();
  if (choice.kind === 'wrong') throw new Error(choice.problem);
  if (choice.kind === 'found') {
    console.log(`browser: ${choice.path} (${choice.how})`);
    return choice.path;
  }
  const playwright: [string, string] = [process.execPath, commandScript('playwright')];
  for (const install of browserInstalls(thisMachine(), playwright)) {
    console.log(`browser: none found, installing ${install.name}`);
    const after = carryOut(install) ? installedBrowser() : choice;
    if (after.kind === 'found') {
      console.log(`browser: ${after.path} (${install.name}, installed now)`);
      return after.path;
    }
  }
  throw new Error(
    'browser: expected a Chrome or Chromium, found none and could install none. ' +
      'Install one, or set CHROMIUM_PATH to its executable.',
  );
}
