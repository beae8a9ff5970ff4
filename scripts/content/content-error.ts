import type { ErrorRule } from '../../src/model/message-rules.ts';
import { error, type Words } from '../../src/report/index.ts';
import type { Told } from './file-messages.ts';

/** A file that the command cannot go on with, and why. Thrown, and told by run-content.ts; any other exception is a fault of ours. */
export class Refusal extends Error {
  readonly told: Told;

  constructor(told: Told) {
    super(told.messages.map(({ rule, found }) => `${told.file} ${rule}: ${found}`).join('\n'));
    this.told = told;
  }
}

/** A refusal of a whole file, told at its first character. */
export const refuse = (file: string, rule: ErrorRule, words: Words): Refusal =>
  new Refusal({ file, raw: '', messages: [error(rule, 0, words)] });
