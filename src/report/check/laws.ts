import type { Message } from '../../model/message.ts';
import type { Cleaned } from '../clean/clean.ts';
import type { Compiled } from '../compile/compile.ts';
import { idsUnique } from './ids-unique.ts';
import { nothingLost } from './nothing-lost.ts';
import { observationsDistinct } from './observations-distinct.ts';
import { roundTrip } from './round-trip.ts';
import { spansInOrder } from './spans-in-order.ts';
import { spanText } from './span-text.ts';

/** What a law is tested on: the made files beside the text they were made from. */
export interface Checked {
  raw: string;
  cleaned: Cleaned;
  compiled: Compiled;
}

/** A law of the data contract; an empty list says that it holds. */
export type Law = (checked: Checked) => Message[];

/** The laws, in the order of their messages. */
export const LAWS: readonly Law[] = [
  nothingLost,
  spansInOrder,
  spanText,
  idsUnique,
  observationsDistinct,
  roundTrip,
];

/** Every broken law of a compiled report. */
export const check = (checked: Checked): Message[] => LAWS.flatMap((law) => law(checked));
