import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** Reads a hand-kept file of content/catalogue; gives what YAML says, unchecked. */
export const readCatalogue = (file: string): unknown =>
  parse(readFileSync(new URL(`../../content/catalogue/${file}`, import.meta.url), 'utf8'));
