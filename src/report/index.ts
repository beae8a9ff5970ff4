import { check } from './check/laws.ts';
import { compile, type Compiled, type Identity } from './compile/compile.ts';
import type { Catalogue } from './figures/figures.ts';
import { findFigures } from './figures/find-figures.ts';
import { readOutline } from './read-outline.ts';
import type { Message } from '../model/message.ts';

export { jsonFile } from '../model/json-file.ts';
export { explainSentence } from './explain-sentence.ts';
export type { Explained } from './explain-sentence.ts';
export { ledgerIds } from './ledger/report-ids.ts';
export { shifted } from './ledger/ids-shifted.ts';
export { updateLedger } from './ledger/update-ledger.ts';
export { error, warning } from './text/problem.ts';
export type { Words } from './text/problem.ts';
export type { LedgerUpdate } from './ledger/update-ledger.ts';
export type { Compiled, Identity } from './compile/compile.ts';
export type { Catalogue } from './figures/figures.ts';

/** The made files with every message, or, where the input cannot be read honestly, only the messages that say why. */
export type ReadReport = (Compiled & { read: true }) | { read: false; messages: Message[] };

/** Reads a report: bytes → text → cleaned → outline → figures → files → laws. Pure; problems come back as values. */
export function readReport(
  bytes: Uint8Array,
  identity: Identity,
  catalogue: Catalogue,
): ReadReport {
  const outlined = readOutline(bytes);
  if ('refused' in outlined) return { read: false, messages: outlined.refused };
  const { raw, cleaned, outline, messages } = outlined;
  const figures = findFigures(cleaned.text, outline, catalogue, identity.id);
  const found = [...messages, ...figures.messages];
  const compiled = compile(identity, { raw, cleaned, outline, figures, messages: found });
  const broken = check({ raw, cleaned, compiled });
  const report = { ...compiled.report, messages: [...found, ...broken].sort(byPlace) };
  return { ...compiled, report, read: true };
}

const byPlace = (a: Message, b: Message): number => a.start - b.start;
