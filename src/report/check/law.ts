import type { Message } from '../../model/message.ts';
import type { Cleaned } from '../clean/cleaning.ts';
import type { Compiled } from '../compile/compile.ts';

/** What a law is tested on: the made files beside the text they were made from. */
export interface Checked {
  raw: string;
  cleaned: Cleaned;
  compiled: Compiled;
}

/** A law of the data contract; an empty list says that it holds. */
export type Law = (checked: Checked) => Message[];
