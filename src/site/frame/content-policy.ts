import { WORKER_POLICY } from './worker-policy.ts';

type Directive = [name: string, ...sources: string[]];

/**
 * What a page may load and do: only what comes from this site, nothing written into the page. Search compiles WebAssembly,
 * which needs 'wasm-unsafe-eval'. Written out, because Astro's own policy lists hashes of inline scripts, of which we have
 * none: 0.3 kB of every page.
 */
const directives: Directive[] = [
  ['default-src', "'none'"],
  ['script-src', "'self'", "'wasm-unsafe-eval'"],
  ['style-src', "'self'"],
  ['img-src', "'self'"],
  ['connect-src', "'self'"],
  ['worker-src', "'self'"],
  ['base-uri', "'none'"],
  ['form-action', "'self'"],
];

/** What only a header may say: no page stands in a frame of another site, and no script makes code of a string. */
const headerOnly: Directive[] = [
  ['frame-ancestors', "'none'"],
  ['require-trusted-types-for', "'script'"],
  ['trusted-types', WORKER_POLICY],
];

const written = (list: Directive[]): string =>
  list.map((directive) => directive.join(' ')).join('; ');

/** The policy as a page's meta element holds it. */
export const contentPolicy = written(directives);

/** The policy as a header, for hosts that can send one. */
export const contentPolicyHeader = written([...directives, ...headerOnly]);
