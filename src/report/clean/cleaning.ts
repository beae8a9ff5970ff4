import type { Message } from '../../model/message.ts';
import type { Dropped } from '../../model/report.ts';

/** What one cleaning step finds; the runner masks it before the next step looks. */
export interface Cleaning {
  dropped: Dropped[];
  messages: Message[];
}

/** A step of cleaning: what of the text is not the report, by one kind of rule. */
export type CleaningStep = (text: string) => Cleaning;

/**
 * A text without what is not the report. `text` is as long as the source, with white space where something was
 * dropped, so that an offset in it is an offset in the source; `dropped` says what and by which rule, in order.
 */
export interface Cleaned extends Cleaning {
  text: string;
}
