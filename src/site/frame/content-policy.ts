/**
 * What a page may load and do: only what comes from this site, nothing written into the page. Search compiles WebAssembly,
 * which needs 'wasm-unsafe-eval'. Written out, because Astro's own policy lists hashes of inline scripts, of which we have
 * none: 0.3 kB of every page.
 */
const directives: [name: string, ...sources: string[]][] = [
  ['default-src', "'self'"],
  ['script-src', "'self'", "'wasm-unsafe-eval'"],
  ['style-src', "'self'"],
  ['img-src', "'self'", 'data:'],
  ['base-uri', "'none'"],
  ['form-action', "'self'"],
  ['object-src', "'none'"],
];

/** The policy as a page's meta element holds it. */
export const contentPolicy = directives.map((directive) => directive.join(' ')).join('; ');
