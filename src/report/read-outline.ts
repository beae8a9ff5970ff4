import type { Message } from '../model/message.ts';
import type { Cleaned } from './clean/cleaning.ts';
import { clean } from './clean/clean.ts';
import { buildOutline } from './outline/build-outline.ts';
import type { Outline } from './outline/outline.ts';
import { decode } from './text/decode.ts';

/** A text with its outline and what is to be said of both, or why it cannot be read honestly. */
export type Outlined =
  { raw: string; cleaned: Cleaned; outline: Outline; messages: Message[] } | { refused: Message[] };

/** Reads the outline of a report: bytes → text → cleaned → outline. */
export function readOutline(bytes: Uint8Array): Outlined {
  const decoded = decode(bytes);
  if ('refused' in decoded) return { refused: [decoded.refused] };
  const cleaned = clean(decoded.raw);
  const errors = cleaned.messages.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return { refused: errors };
  const { outline, messages } = buildOutline(cleaned.text);
  return { raw: decoded.raw, cleaned, outline, messages: [...cleaned.messages, ...messages] };
}
