import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';

/** What a site is built from, and how. */
const FILES = ['src', 'public', 'content', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** Copies the project into a folder below it, whose packages it goes on using; what was in the folder goes first. */
export function copyProject(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const name of FILES) cpSync(name, path.join(folder, name), { recursive: true });
}
