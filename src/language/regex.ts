/** What may stand in `${}` of a pattern: a fragment, or a pattern whose flags are left out. */
type Fragment = string | RegExp;

/** The source of a pattern written as template text. */
function source(template: TemplateStringsArray, fragments: readonly Fragment[]): string {
  const sources = fragments.map((one) => (typeof one === 'string' ? one : one.source));
  return String.raw(template, ...sources);
}

/** A pattern written as template text, in which fragments such as YEAR are put as they are. */
export const regex = (template: TemplateStringsArray, ...fragments: readonly Fragment[]): RegExp =>
  new RegExp(source(template, fragments));

/** The same, global: it finds every match. */
export const regexAll = (
  template: TemplateStringsArray,
  ...fragments: readonly Fragment[]
): RegExp => new RegExp(source(template, fragments), 'g');

/** A global pattern that matches the first of several that fits, in their order. */
export const anyOf = (patterns: readonly RegExp[]): RegExp =>
  new RegExp(patterns.map((pattern) => pattern.source).join('|'), 'g');
