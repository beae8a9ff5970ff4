import type { ErrorRule } from '../../src/model/message-rules.ts';
import { error, type Words } from '../../src/report/index.ts';
import type { FileMessages } from './file-messages.ts';

/** A file that the command cannot go on with, and why. Thrown, and printed by run-content.ts; any other exception is a fault of ours. */
export class ContentError extends Error {
  readonly about: FileMessages;

  constructor(about: FileMessages) {
    super(about.messages.map(({ rule, found }) => `${about.file} ${rule}: ${found}`).join('\n'));
    this.about = about;
  }
}

/** An error of a whole file, shown at its first character. */
export const fileError = (file: string, rule: ErrorRule, words: Words): ContentError =>
  new ContentError({ file, raw: '', messages: [error(rule, 0, words)] });
