/** Kinds of files that a site is made of, in the order in which they are told; `other` takes what none of them does. */
const kinds: readonly [kind: string, of: RegExp][] = [
  ['html', /\.html$/],
  ['index', /^search-index\//],
  ['data', /\/data\//],
  ['css', /\.css$/],
  ['js', /\.js$/],
  ['other', /(?:)/],
];

/** As many of the largest files are named. */
const named = 5;

export interface Count {
  files: number;
  bytes: number;
}

/** A file of a site, by path inside its folder. */
export interface BuiltFile {
  file: string;
  bytes: number;
}

/** What the reports hold that the site is made from. */
export interface ContentCount {
  reports: number;
  sentences: number;
  indicators: number;
  figures: number;
  /** of the parser on the texts, by severity */
  messages: { error: number; warning: number };
}

/** A site in numbers; `bytes` as they lie on disk, not compressed. */
export interface Summary {
  pages: number;
  files: number;
  bytes: number;
  kinds: Record<string, Count>;
  largest: BuiltFile[];
  content: ContentCount;
}

const sum = (files: readonly BuiltFile[]): number =>
  files.reduce((total, { bytes }) => total + bytes, 0);

/** Counts a site. @param files all of them, in any order */
export function summaryOf(files: readonly BuiltFile[], content: ContentCount): Summary {
  const kindOf = ({ file }: BuiltFile) => kinds.find(([, of]) => of.test(file))?.[0];
  const counts = kinds.map(([kind]): [string, Count] => {
    const those = files.filter((file) => kindOf(file) === kind);
    return [kind, { files: those.length, bytes: sum(those) }];
  });
  const bySize = [...files].sort((a, b) => b.bytes - a.bytes || (a.file < b.file ? -1 : 1));
  return {
    pages: files.filter((file) => kindOf(file) === 'html').length,
    files: files.length,
    bytes: sum(files),
    kinds: Object.fromEntries(counts),
    largest: bySize.slice(0, named),
    content,
  };
}

const size = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;

/** The summary in four lines of words. */
export function summaryLines({ pages, files, bytes, kinds, largest, content }: Summary): string[] {
  const { reports, sentences, indicators, figures, messages } = content;
  const shares = Object.entries(kinds)
    .filter(([, count]) => count.files > 0)
    .map(([kind, count]) => `${kind} ${size(count.bytes)} in ${count.files}`);
  return [
    `${pages} pages, ${files} files, ${size(bytes)}`,
    shares.join(' · '),
    `largest: ${largest.map((file) => `${file.file} ${size(file.bytes)}`).join(' · ')}`,
    `of ${reports} ${reports === 1 ? 'report' : 'reports'}: ${sentences} sentences, ${figures} figures of ${indicators} indicators; ` +
      `messages of the parser: ${messages.error} errors, ${messages.warning} warnings`,
  ];
}
