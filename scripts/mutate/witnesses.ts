import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readCatalogue } from '../content/read-catalogue.ts';
import { corpusOf } from './corpus.ts';
import type { Mutant } from './find-mutants.ts';
import { ENTRY, Modules } from './modules.ts';
import { toldBy, toldByAll } from './told-apart.ts';
import { Trace } from './trace.ts';

type Read = (bytes: Uint8Array, identity: object, catalogue: object) => unknown;

const identity = { id: 'tried', file: 'tried.txt', sha256: '0'.repeat(64) };

/** Texts, what the parser reads in them, and what it asks of its patterns meanwhile. */
export class Witnesses {
  readonly #catalogue = readCatalogue('.');
  readonly #trace = new Trace();
  readonly #traced = new Modules(ENTRY, this.#trace);
  readonly #plain = new Modules(ENTRY);
  readonly #texts;
  readonly #patterns;

  /** @param corpus the texts; those of the project where left out */
  constructor(corpus: readonly string[] = corpusOf(this.#plain.files)) {
    let read: Read | undefined;
    this.#patterns = this.#trace.during(() => {
      read = this.#traced.load()['readReport'] as Read;
    });
    this.#plain.load();
    this.#texts = corpus.map((text) => ({
      bytes: new TextEncoder().encode(text),
      normal: text.normalize('NFKC'),
      characters: new Set(text.normalize('NFKC')),
      said: '',
    }));
    this.#trace.with(this.#patterns, () => {
      this.#texts.forEach((text, index) => {
        this.#trace.text = index;
        text.said = this.#said(read as Read, text.bytes);
      });
    });
    this.#trace.text = null;
  }

  /** Whether some text is read otherwise without what the mutant takes out. */
  tell(mutant: Mutant): boolean {
    const whole = readFileSync(mutant.file, 'utf8');
    const changed = whole.slice(0, mutant.start) + mutant.by + whole.slice(mutant.end);
    try {
      const asked = this.#askable(mutant, changed);
      if (asked.length === 0) return false;
      const read = this.#plain.load(mutant.file, changed)['readReport'] as Read;
      return asked.some(({ bytes, said }) => this.#said(read, bytes) !== said);
    } catch {
      // a parser that cannot be loaded without it
      return true;
    }
  }

  /** The texts that a mutant can matter to. */
  #askable(mutant: Mutant, changed: string): { bytes: Uint8Array; said: string }[] {
    const told = mutant.pattern === undefined ? null : this.#told(mutant, mutant.pattern, changed);
    if (told !== null) return this.#texts.filter((_, index) => told.has(index));
    const { needs, words } = mutant;
    const able = this.#texts.filter(({ characters }) => needs.every((one) => characters.has(one)));
    const [holding, others] = [
      able.filter(({ normal }) => normal.includes(words)),
      able.filter(({ normal }) => !normal.includes(words)),
    ];
    return [...holding, ...others];
  }

  /** The texts for which some pattern answers otherwise; null where that does not tell. */
  #told(
    { file }: Mutant,
    { index, literal, source }: NonNullable<Mutant['pattern']>,
    changed: string,
  ): Set<number> | null {
    const name = path.resolve(file);
    const pattern = this.#patterns.get(`${name}#${index}`);
    // no text comes by it
    if (pattern === undefined) return new Set();
    const told = literal ? toldBy(pattern, { source, flags: pattern.flags }) : null;
    if (told !== null || !pattern.loaded) return told;
    const now = this.#trace.during(() => {
      this.#traced.load(file, changed);
    });
    return toldByAll(this.#patterns, now, this.#traced.dependents(name));
  }

  /** What a text says, as a parser reads it. */
  #said(read: Read, bytes: Uint8Array): string {
    try {
      return JSON.stringify(read(bytes, identity, this.#catalogue));
    } catch (thrown) {
      return String(thrown);
    }
  }
}
