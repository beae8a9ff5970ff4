import type { Element, ElementContent, Root } from 'hast';
import type { Heading, Nodes, Paragraph } from 'mdast';
import { remark } from 'remark';
import { typeset, untypeset } from '../text/punctuation.ts';
import type { Sentence } from '../../model/sentence.ts';
import { sentenceNumber, topicNumber } from '../words/naming-words.ts';
import { marksOf } from './figure-marks.ts';
import { Mismatch, SourceWalk } from './source-walk.ts';
import type { SectionContext } from './markdown-context.ts';
import { element, gutterNumber, text } from './section-nodes.ts';
import { inlineNodes, type Run } from './inline-nodes.ts';

/** What a section's file holds beside the text of the source: its frontmatter, and the table of its indicators for readers of the file. */
const FRONTMATTER = /^---\n[^]*?\n---\n/;
const TABLE = /\n#+ [^\n]*\n\n(?:\|[^\n]*\n?)+$/;

const parser = remark();

const textOf = (node: Nodes): string =>
  'children' in node
    ? node.children.map((child) => textOf(child)).join('')
    : 'value' in node
      ? node.value
      : '\n';

/** The part of a run that lies in [start, end) of the source. */
function within(run: Run, start: number, end: number): Run {
  const inside = run.offsets.flatMap((offset, index) =>
    offset >= start && offset < end ? [index] : [],
  );
  const first = inside[0] ?? 0;
  const last = inside.at(-1) ?? -1;
  return {
    words: run.words.slice(first, last + 1),
    offsets: run.offsets.slice(first, last + 1),
  };
}

const ordinal = (id: string) => id.slice(id.lastIndexOf('.s') + 2);

/** Renders one section: a heading a topic, sentences that can be pointed at, figures marked and linked. */
class SectionRenderer {
  readonly #context: SectionContext;
  readonly #walk: SourceWalk;
  readonly #marks;
  #topics = 0;

  constructor(context: SectionContext) {
    const { raw, section, indicators } = context;
    this.#context = context;
    this.#walk = new SourceWalk(raw, section, context.report.dropped);
    this.#marks = marksOf(indicators, section.id);
    this.#walk.over((section.number ?? '') + (section.title ?? ''));
    const begins = section.sentences[0]?.start ?? section.end;
    if (section.title !== null && this.#walk.offset < begins) this.#walk.overFullStop();
  }

  #run(node: Heading | Paragraph): Run {
    const words = textOf(node);
    return { words: typeset(words), offsets: this.#walk.over(words) };
  }

  #inline = (run: Run): ElementContent[] => inlineNodes(run, this.#marks);

  /**
   * What a sentence's element says of it beside its words: its address; whether a paragraph of the source begins with it;
   * the full stop that was dropped; its own characters, where typesetting can not be undone by rule.
   */
  #properties(sentence: Sentence, run: Run, stop: boolean): Element['properties'] {
    const { raw } = this.#context;
    const source = run.offsets.map((offset) => raw.charAt(offset)).join('');
    const before = raw.slice(0, sentence.start);
    const gap = before.slice(before.trimEnd().length);
    return {
      className: ['s'],
      id: sentence.id,
      ...(gap.includes('\n') ? { 'data-par': '' } : {}),
      ...(stop ? { 'data-stop': '。' } : {}),
      ...(untypeset(run.words) === source ? {} : { 'data-raw': source }),
    };
  }

  heading(node: Heading): Element {
    const topic = this.#context.section.topics[this.#topics++];
    if (!topic) {
      throw new Mismatch(
        `expected ${this.#context.section.topics.length} topics as in report.json, found one more heading, ` +
          `“${textOf(node)}”. Run npm run content.`,
      );
    }
    const run = this.#run(node);
    const lead = this.#context.section.sentences.find(({ start }) => start === run.offsets[0]);
    const stop = lead !== undefined && this.#walk.offset < lead.end;
    if (stop) this.#walk.overFullStop();
    const words = this.#inline(run);
    return element(`h${node.depth}`, { id: topic.id }, [
      gutterNumber(topic.id, topic.id, topicNumber(topic.id)),
      ...(lead ? [element('span', this.#properties(lead, run, stop), words)] : words),
    ]);
  }

  paragraph(node: Paragraph): Element {
    const run = this.#run(node);
    const first = run.offsets[0] ?? 0;
    const last = run.offsets.at(-1) ?? first;
    const sentences = this.#context.section.sentences
      .filter(({ start, end }) => start <= last && end > first)
      .map((sentence) => {
        const { id, start, end } = sentence;
        const own = within(run, start, end);
        return element('p', this.#properties(sentence, own, false), [
          gutterNumber(id, ordinal(id), sentenceNumber(ordinal(id))),
          ...this.#inline(own),
        ]);
      });
    return element('div', { className: ['par'] }, sentences);
  }

  finish(): void {
    this.#walk.finish();
  }
}

function blocksOf(markdown: string, context: SectionContext): Element[] {
  const renderer = new SectionRenderer(context);
  const { children } = parser.parse(markdown.replace(FRONTMATTER, '').replace(TABLE, ''));
  const blocks = children.map((node) => {
    if (node.type === 'heading') return renderer.heading(node);
    if (node.type === 'paragraph') return renderer.paragraph(node);
    throw new Mismatch(
      `expected headings and paragraphs, found a ${node.type}. The file is made: run npm run content, never edit it.`,
    );
  });
  renderer.finish();
  return blocks;
}

/**
 * A section's Markdown as the tree of its page: walks the text beside the source from the section's start, wraps sentences and
 * figures by the offsets of report.json and indicators.json, and gives headings their ids. Links become words: the source has
 * none.
 * @param markdown text of the section's file
 * @throws where a count does not come out, with the file, what was expected and what was found
 */
export function sectionTree(markdown: string, context: SectionContext): Root {
  try {
    const blocks = blocksOf(markdown, context);
    return {
      type: 'root',
      children: blocks.flatMap((block, index) => (index === 0 ? [block] : [text('\n'), block])),
    };
  } catch (error) {
    if (!(error instanceof Mismatch)) throw error;
    const { report, section } = context;
    throw new Error(`${report.id}/sections/${section.id}.md: ${error.message}`, { cause: error });
  }
}
