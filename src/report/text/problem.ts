import type { ErrorRule, WarningRule } from '../../model/message-rules.ts';
import type { Message } from '../../model/message.ts';

/** The words of a problem; README.md says of each rule what to do. */
export interface Words {
  expected: string;
  found: string;
  cure: string;
}

/** A problem that keeps the report from being read or its laws from holding. `start` is a UTF-16 offset. */
export const error = (rule: ErrorRule, start: number, words: Words): Message => ({
  rule,
  severity: 'error',
  start,
  ...words,
});

/** A problem a person should look at; the parse stands. `start` is a UTF-16 offset. */
export const warning = (rule: WarningRule, start: number, words: Words): Message => ({
  rule,
  severity: 'warning',
  start,
  ...words,
});
