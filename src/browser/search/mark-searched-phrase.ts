import { bare } from '../../site/search/without-punctuation.ts';
import { fold } from '../../site/search/fold-for-search.ts';

interface Stretch {
  node: Text;
  start: number;
}

/** Text nodes of a sentence, without the number in its gutter. */
function textNodes(sentence: Element): Stretch[] {
  const nodes: Stretch[] = [];
  let start = 0;
  const walker = document.createTreeWalker(sentence, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest('.no, .nn, .note')) continue;
    nodes.push({ node: node as Text, start });
    start += (node as Text).data.length;
  }
  return nodes;
}

/** The stretches of a text where a phrase stands: by the letter, else without punctuation; else its longest beginning. */
function stretches(text: string, phrase: string): [number, number][] {
  const whole = fold(text);
  const asked = fold(phrase);
  for (const [form, needle] of [
    [whole, asked.text],
    [bare(whole), bare(asked).text],
  ] as const) {
    const found: [number, number][] = [];
    for (let at = form.text.indexOf(needle); needle && at >= 0;) {
      found.push([form.starts[at] ?? 0, form.ends[at + needle.length - 1] ?? 0]);
      at = form.text.indexOf(needle, at + needle.length);
    }
    if (found.length > 0) return found;
  }
  return [];
}

function rangeOf(nodes: Stretch[], [from, to]: [number, number]): Range {
  const range = document.createRange();
  for (const { node, start } of nodes) {
    const end = start + node.data.length;
    if (start <= from && from < end) range.setStart(node, from - start);
    if (start < to && to <= end) range.setEnd(node, to - start);
  }
  return range;
}

/** Marks ranges without touching the text where the browser can, else by <mark>, last first so that none moves another. */
function mark(ranges: Range[]): void {
  if ('highlights' in CSS) {
    CSS.highlights.set('searched', new Highlight(...ranges));
    return;
  }
  for (const range of [...ranges].reverse()) {
    const made = document.createElement('mark');
    made.append(range.extractContents());
    range.insertNode(made);
  }
}

/** Sentences after the one arrived at that a phrase may run on into. */
const onward = 4;

/** The sentence with an id and some that follow it; alone when it is a heading. */
function arrivedAt(id: string): Element[] {
  const target = document.getElementById(id);
  if (!target) return [];
  const sentences = [...document.querySelectorAll('.s[id]')];
  const at = sentences.indexOf(target);
  return at < 0 ? [target] : sentences.slice(at, at + 1 + onward);
}

/** Marks, in the sentence of the address (#1-2.s14), the phrase that was searched for (?q=…): wherever it begins there. */
export function markSearched(): void {
  const phrase = new URLSearchParams(location.search).get('q');
  const [sentence, ...after] = arrivedAt(decodeURIComponent(location.hash.slice(1)));
  if (!phrase || !sentence) return;
  const own = textNodes(sentence);
  const length = own.reduce((sum, { node }) => sum + node.data.length, 0);
  let end = 0;
  const nodes = [sentence, ...after].flatMap(textNodes).map(({ node }) => {
    const start = end;
    end += node.data.length;
    return { node, start };
  });
  const text = nodes.map(({ node }) => node.data).join('');
  const begun = stretches(text, phrase).filter(([from]) => from < length);
  mark(begun.map((stretch) => rangeOf(nodes, stretch)));
}
