import { kinds, type Kind } from './bytes-by-kind.ts';

/** What a build of so many reports cost and made. */
export interface Measured {
  reports: number;
  content: { cpuSeconds: number };
  build: { cpuSeconds: number; peakBytes: number };
  pages: number;
  bytes: Record<Kind, number>;
}

const MB = 1e6;

const total = ({ bytes }: Measured): number => kinds.reduce((sum, kind) => sum + bytes[kind], 0);

const COLUMNS: readonly (readonly [head: string, cell: (one: Measured) => string])[] = [
  ['reports', ({ reports }) => String(reports)],
  ['pages', ({ pages }) => String(pages)],
  ['content CPU s', ({ content }) => content.cpuSeconds.toFixed(1)],
  ['build CPU s', ({ build }) => build.cpuSeconds.toFixed(1)],
  ['peak MB', ({ build }) => (build.peakBytes / MB).toFixed(0)],
  ['site MB', (one) => (total(one) / MB).toFixed(1)],
  ...kinds.map(
    (kind) => [`${kind} MB`, ({ bytes }: Measured) => (bytes[kind] / MB).toFixed(1)] as const,
  ),
];

/** Cost of each page more between two sizes: milliseconds of processor, kB of memory, kB of files. */
function slope(from: Measured, to: Measured): string {
  const per = (of: (one: Measured) => number): number =>
    (of(to) - of(from)) / (to.pages - from.pages);
  const cpu = per(({ build }) => build.cpuSeconds * 1000).toFixed(1);
  const memory = per(({ build }) => build.peakBytes / 1000).toFixed(0);
  const files = per((one) => total(one) / 1000).toFixed(1);
  return `${from.reports} → ${to.reports} reports: a page more costs ${cpu} ms CPU, ${memory} kB of memory, ${files} kB of files`;
}

/** What was measured as a table in Markdown, and what each page more costs from one size to the next. */
export function benchTable(measured: readonly Measured[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(COLUMNS.map(([head]) => head)),
    line(COLUMNS.map(() => '---:')),
    ...measured.map((one) => line(COLUMNS.map(([, cell]) => cell(one)))),
    '',
    ...measured.slice(1).flatMap((to, index) => {
      const from = measured[index];
      return from && to.pages !== from.pages ? [slope(from, to)] : [];
    }),
  ].join('\n');
}
