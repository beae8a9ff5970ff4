import ts from 'typescript';

/** A pattern as it stands in a file: /…/, regex`…`, regexAll`…`. */
export interface PatternNode {
  node: ts.RegularExpressionLiteral | ts.TaggedTemplateExpression;
  /** where what is between its slashes or backticks begins and ends */
  start: number;
  end: number;
}

/** The pattern that a node is, if it is one. */
function patternIn(node: ts.Node): PatternNode | null {
  if (ts.isRegularExpressionLiteral(node)) {
    const start = node.getStart() + 1;
    return { node, start, end: node.getStart() + node.text.lastIndexOf('/') };
  }
  if (!ts.isTaggedTemplateExpression(node) || !/^regex/.test(node.tag.getText())) return null;
  return { node, start: node.template.getStart() + 1, end: node.template.end - 1 };
}

/** The patterns of a file in the order they stand in; their place in this list is their number. */
export function patternsIn(source: ts.SourceFile): PatternNode[] {
  const found: PatternNode[] = [];
  const visit = (node: ts.Node): void => {
    const pattern = patternIn(node);
    if (pattern !== null) found.push(pattern);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** A file in which each pattern says its number when it is made: `made(3, () => /…/)`. */
export function numbered(text: string): string {
  const source = ts.createSourceFile('numbered.ts', text, ts.ScriptTarget.Latest, true);
  const marks = patternsIn(source).flatMap(({ node }, index) => [
    { at: node.getStart(), mark: `made(${index}, () => ` },
    { at: node.getEnd(), mark: ')' },
  ]);
  // from the end, so that places before stay; of two at one place the later one of the list is the inner one
  return marks
    .sort((one, other) => other.at - one.at)
    .reduce((whole, { at, mark }) => whole.slice(0, at) + mark + whole.slice(at), text);
}
