import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** The parts a sentence can stand in, and what a report says round it. */
const frames: Record<string, [before: string, after: string]> = {
  results: ['', '\n\n二、2012年主要预期目标和重点任务\n\n做好2012年工作意义重大。\n'],
  review: [
    '全县经济平稳运行。\n\n二、过去五年工作回顾\n\n2007年至2011年的五年，全县上下团结奋斗。\n\n',
    '\n\n三、2012年主要预期目标和重点任务\n\n做好2012年工作意义重大。\n',
  ],
  targets: ['全县经济平稳运行。\n\n二、2012年主要预期目标和重点任务\n\n', '\n'],
};

const head =
  '关于云溪县2011年国民经济和社会发展计划执行情况与2012年国民经济和社会发展计划草案的报告\n\n各位代表：\n\n现将计划提请大会审议。\n\n一、2011年国民经济和社会发展计划执行情况\n\n';

/** A report of one sentence; in what part of it the sentence stands is the part of a year reported on, of several, or of a plan. */
export const framed = (sentence: string, part = 'results'): string => {
  const [before, after] = frames[part] ?? ['', ''];
  return `${head}${before}${sentence}${after}`;
};

const read = (file: string): string => readFileSync(file, 'utf8');

/** The sentences of a file of lines `part | sentence`, `feature | part | sentence` too; figures lose their annotation. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .filter((line) => line.includes(' | ') && !line.startsWith('#'))
    .map((line) => {
      const [sentence = '', part] = line.split(' | ').reverse();
      return framed(sentence.replace(/\{([^|{}]*)\|[^{}]*\}/g, '$1'), part);
    });

/** The sentences that rules quote: what taught them, and what they spare. */
function quoted(file: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node, within: boolean): void => {
    const inside =
      within || (ts.isPropertyAssignment(node) && /^(taught|spares)$/.test(node.name.getText()));
    if (inside && ts.isStringLiteral(node) && node.text.length > 2) found.push(framed(node.text));
    ts.forEachChild(node, (child) => visit(child, inside));
  };
  visit(ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true), false);
  return found;
}

/** Every text that can bear witness, short ones first: sentences, each as a report of its own, then whole reports. */
export function corpusOf(files: readonly string[]): string[] {
  const texts = ['content/sources', 'tests/fixtures'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.txt') && !/\.(readings|observations|placings)\./.test(name))
      .map((name) => path.join(folder, name)),
  );
  const lined = texts.filter((name) => /witness|language\.txt/.test(name));
  const whole = texts.filter((name) => !lined.includes(name));
  return [
    ...lined.flatMap((name) => linesOf(read(name))),
    ...files.flatMap(quoted),
    ...whole.map(read).sort((one, other) => one.length - other.length),
  ];
}
