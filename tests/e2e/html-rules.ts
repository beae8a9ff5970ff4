import { readFileSync } from 'node:fs';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';

/** The rules left out of html-validate's recommended ones, each with its reason. */
const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended'],
    rules: {
      // tables are laid out as lists on a phone, where browsers forget that they are tables unless their roles are written
      'no-redundant-role': 'off',
      // ids are the report's own numbers (1-1.s2), which HTML allows; they are addresses, and stay
      'valid-id': ['error', { relaxed: true }],
      // the box in the masthead is sent by Enter and by the search key of a phone, and leaves no room for a button
      'wcag/h32': 'off',
      // names of indicators are the report's, whole
      'long-title': 'off',
    },
  }),
);

/** What is not valid in a built page, a line each: FILE:LINE:COLUMN rule message. */
export async function htmlFaults(file: string): Promise<string[]> {
  const { results } = await validator.validateString(readFileSync(file, 'utf8'));
  return results
    .flatMap(({ messages }) => messages)
    .map(({ line, column, ruleId, message }) => `${file}:${line}:${column} ${ruleId} ${message}`);
}
