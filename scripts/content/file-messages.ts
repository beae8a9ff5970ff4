import type { Message } from '../../src/model/message.ts';

/** Messages about one file, with its text, in which they have their places. */
export interface FileMessages {
  /** its path as the lines shall name it */
  file: string;
  raw: string;
  messages: readonly Message[];
}
