import type { Nodes, RootContent } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { parse } from 'yaml';
import { frontmatterSchema } from '../../model/frontmatter.ts';
import type { Section } from '../../model/section.ts';
import { runningText, type RunningText } from '../clean/running-text.ts';
import { TABLE_HEADING } from '../compile/indicator-table.ts';
import { error } from '../text/problem.ts';
import { withoutWhite } from '../text/white-space.ts';
import type { Law } from './law.ts';

const reader = remark().use(remarkGfm);

/** What of the frontmatter is the section's text. */
const headSchema = frontmatterSchema.pick({ number: true, title: true });

/**
 * Read back, each file gives its section's characters one by one: number, title, headings and paragraphs, joined. The
 * full stop that a heading drops is put back where the source has one next that begins no sentence; a last heading with
 * its table is no text.
 */
export const roundTrip: Law = ({ raw, compiled: { report, files } }) => {
  const kept = runningText(raw, report.dropped);
  return report.sections.flatMap((section, index) => {
    const source = withoutWhite(kept(section));
    const { read, at } = compare(
      source,
      runsOf(files[index]?.markdown ?? ''),
      stopsOfText(raw, section, kept),
    );
    if (at === null) return [];
    return [
      error('round-trip', section.start, {
        expected: `the Markdown of ${section.id} to read “${source.slice(at, at + 12)}” after ${at} characters`,
        found: `“${read}”`,
        cure: 'a fault of the compiler: keep the file as a fixture and mend src/report/compile',
      }),
    ];
  });
};

/** A run of text that a file shows; after a heading a full stop may be missing. */
interface Run {
  text: string;
  heads: boolean;
}

/** Number, title, headings and paragraphs of a section's file, without the table at its end. */
function runsOf(markdown: string): Run[] {
  const [, head = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(markdown) ?? [];
  const { number, title } = headSchema.parse(parse(withoutLists(head)));
  const text = childrenOf(withoutTable(body));
  return [
    { text: number ?? '', heads: false },
    { text: title ?? '', heads: true },
    ...text.map((node) => ({ text: textOf(node), heads: node.type === 'heading' })),
  ];
}

/** The frontmatter above the lists of ids that end it, which are no text; reading them would take a fifth of the time. */
const withoutLists = (head: string): string => head.split('\ntopics:', 1)[0] ?? '';

/** The body above the table of indicators; most of a file is table, and reading it would take most of the time. */
function withoutTable(body: string): string {
  const table = `\n${body}`.lastIndexOf(`\n## ${TABLE_HEADING}\n\n| `);
  return table < 0 ? body : body.slice(0, table);
}

const childrenOf = (markdown: string): RootContent[] =>
  markdown.trim() === '' ? [] : reader.parse(markdown).children;

const textOf = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';

/** Where in a section's characters a sentence begins with a full stop: that one is text, and no heading's own. */
function stopsOfText(
  raw: string,
  { start, sentences }: Pick<Section, 'start' | 'sentences'>,
  kept: RunningText,
): Set<number> {
  const stops = new Set<number>();
  let reached = start;
  let at = 0;
  for (const sentence of sentences.filter(({ start }) => raw.charAt(start) === '。')) {
    at += withoutWhite(kept({ start: reached, end: sentence.start })).length;
    reached = sentence.start;
    stops.add(at);
  }
  return stops;
}

function compare(
  source: string,
  runs: readonly Run[],
  stops: ReadonlySet<number>,
): { at: number | null; read: string } {
  let at = 0;
  for (const { text, heads } of runs) {
    const run = withoutWhite(text);
    if (!source.startsWith(run, at)) return { at, read: run.slice(0, 24) };
    at += run.length;
    if (heads && run !== '' && source[at] === '。' && !stops.has(at)) at += 1;
  }
  return { at: at === source.length ? null : at, read: '' };
}
