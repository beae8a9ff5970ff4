import type { Message } from '../../src/model/message.ts';

/** A message as one line: FILE:LINE:COLUMN rule: expected …, found …, cure. Lines and columns count from 1. */
export function messageLine(file: string, raw: string, message: Message): string {
  const before = raw.slice(0, message.start).split(/\r\n|\n|\r/);
  const column = (before.at(-1)?.length ?? 0) + 1;
  const { rule, expected, found, cure } = message;
  return `${file}:${before.length}:${column} ${rule}: expected ${expected}, found ${found}; ${cure}`;
}
