import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Headers for the addresses that begin with a path. */
export interface HeaderRule {
  path: string;
  headers: Record<string, string>;
}

/**
 * Reads a file `_headers` in the form of Netlify and Cloudflare Pages, as the build writes it: a path that ends in `*`, and
 * below it lines `  Name: value`.
 */
export function headerRules(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split('\n')) {
    const header = /^\s+([\w-]+):\s*(.*)$/.exec(line);
    const [, name = '', value = ''] = header ?? [];
    if (header) Object.assign(rules.at(-1)?.headers ?? {}, { [name.toLowerCase()]: value });
    else if (line.trim() !== '') rules.push({ path: line.trim().replace(/\*$/, ''), headers: {} });
  }
  return rules;
}

/** The headers of an address by all rules that fit it, names in lower case; none where the built site holds no `_headers`. */
export function headersFor(root: string, pathname: string): Record<string, string> {
  let text = '';
  try {
    text = readFileSync(path.join(root, '_headers'), 'utf8');
  } catch {
    return {};
  }
  const fitting = headerRules(text).filter((rule) => pathname.startsWith(rule.path));
  return Object.assign({}, ...fitting.map(({ headers }) => headers)) as Record<string, string>;
}
