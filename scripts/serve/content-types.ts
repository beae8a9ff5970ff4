/** What a file is, by its ending; text is UTF-8. */
const types: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  jpg: 'image/jpeg',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xml: 'application/xml; charset=utf-8',
};

/**
 * The Content-Type of a file.
 * @param file name or path; what follows its last dot decides
 * @returns a media type; that of unknown bytes when the ending is not known (the parts of a search index have endings of their own)
 */
export const contentType = (file: string): string =>
  types[/\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? ''] ?? 'application/octet-stream';

/** Whether compressing a file of this type makes it smaller: text does, pictures and packed data do not. */
export const isCompressible = (type: string): boolean =>
  /^(text\/|application\/(json|xml|manifest|wasm)|image\/svg)/.test(type);
