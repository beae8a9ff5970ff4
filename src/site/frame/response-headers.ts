import { contentPolicyHeader } from './content-policy.ts';

/** Headers that a host sends with every file of the site, by name. */
export const responseHeaders: Record<string, string> = {
  'Content-Security-Policy': contentPolicyHeader,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};

/** How long files below _astro/ may be kept: their names hold a hash of their content, so that they never change. */
export const HASHED_CACHING = 'public, max-age=31536000, immutable';

const rule = (path: string, headers: Record<string, string>): string =>
  [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');

/**
 * The file `_headers`, which Netlify and Cloudflare Pages read, as does our own server.
 * @param base where the site hangs, with a slash at both ends
 */
export const headersFile = (base: string): string =>
  `${[
    rule(`${base}*`, responseHeaders),
    rule(`${base}_astro/*`, { 'Cache-Control': HASHED_CACHING }),
  ].join('\n\n')}\n`;
