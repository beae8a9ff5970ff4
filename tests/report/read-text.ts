import { units } from '../units.ts';
import type { Message } from '../../src/model/message.ts';
import { readReport, type ReadReport } from '../../src/report/index.ts';

const IDENTITY = { id: 'tried', file: 'tried.txt', sha256: '0'.repeat(64) };

/** Reads a text as the command does, with a catalogue that knows nothing. */
export const readText = (text: string | Uint8Array, model = units): ReadReport =>
  readReport(typeof text === 'string' ? new TextEncoder().encode(text) : text, IDENTITY, {
    entries: [],
    units: model,
  });

/** Every message of a reading, refused or not. */
export const messagesOf = (result: ReadReport): Message[] =>
  result.read ? result.report.messages : result.messages;

export const errorsOf = (result: ReadReport): string[] =>
  messagesOf(result)
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, found }) => `${rule}: ${found}`);
