import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** A file of code with what it imports: paths from the project's root, or names of packages. */
export interface SourceFile {
  path: string;
  text: string;
  lines: number;
  imports: string[];
}

const isCode = /\.(ts|mjs|astro|css)$/;

/** The code of an Astro component that may import: its frontmatter and its scripts. */
export const codeOf = (file: string, text: string): string =>
  file.endsWith('.astro')
    ? [/^---\n(.*?)\n---/s, /<script[^>]*>(.*?)<\/script>/gs]
        .flatMap((part) => [...text.matchAll(new RegExp(part, part.flags.replace('g', '') + 'g'))])
        .map((match) => match[1])
        .join('\n')
    : text;

/** Import specifiers, dynamic ones and types included; relative ones resolved from the project's root. */
function importsOf(file: string, text: string): string[] {
  if (file.endsWith('.css')) return [];
  return ts.preProcessFile(codeOf(file, text), true, true).importedFiles.map(({ fileName }) => {
    const bare = fileName.replace(/\?.*$/, '');
    return bare.startsWith('.') ? path.posix.join(path.posix.dirname(file), bare) : bare;
  });
}

/** One file of code as the architecture test sees it. */
export function sourceFile(file: string, text: string): SourceFile {
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  return { path: file, text, lines, imports: importsOf(file, text) };
}

/** All code below these folders, fixtures aside. */
export const readSources = (folders: string[]): SourceFile[] =>
  folders
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
        path.posix.join(folder, name.split(path.sep).join('/')),
      ),
    )
    .filter((file) => isCode.test(file) && !file.includes('/fixtures/'))
    .sort()
    .map((file) => sourceFile(file, readFileSync(file, 'utf8')));
