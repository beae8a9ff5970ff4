import type { Message } from '../../model/message.ts';
import type { Checked, Law } from './law.ts';
import { idsUnique } from './ids-unique.ts';
import { nothingLost } from './nothing-lost.ts';
import { observationsDistinct } from './observations-distinct.ts';
import { roundTrip } from './round-trip.ts';
import { spansInOrder } from './spans-in-order.ts';
import { spanText } from './span-text.ts';
import { titleWhole } from './title-whole.ts';
import { wordsInside } from './words-inside.ts';

/** The laws, in the order of their messages. */
const LAWS: readonly Law[] = [
  nothingLost,
  spansInOrder,
  spanText,
  titleWhole,
  wordsInside,
  idsUnique,
  observationsDistinct,
  roundTrip,
];

/** Every broken law of a compiled report. */
export const check = (checked: Checked): Message[] => LAWS.flatMap((law) => law(checked));
