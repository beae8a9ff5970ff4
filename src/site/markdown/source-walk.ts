import { keptStretches } from '../../model/kept-stretches.ts';
import type { Span } from '../../model/span.ts';

const WHITE = /\s/u;

/** Where a text that should be the source's next one differs from it. */
export class Mismatch extends Error {}

const around = (text: string, at: number) => text.slice(Math.max(0, at - 8), at + 8);

/** Finds the place in the source of text that repeats it, character by character, white space and dropped stretches aside. */
export class SourceWalk {
  readonly #raw: string;
  readonly #end: number;
  /** offsets of what the walk meets: kept, and no white space */
  readonly #places: readonly number[];
  #next = 0;
  /** where the walk stands: after the last character it met */
  #reached: number;

  /**
   * @param raw the source as copied
   * @param stretch what is to be walked, UTF-16 code units
   * @param dropped stretches of the source that are not the report's, as report.json lists them
   */
  constructor(raw: string, stretch: Span, dropped: readonly Span[] = []) {
    this.#raw = raw;
    this.#end = stretch.end;
    this.#reached = stretch.start;
    this.#places = keptStretches(stretch, dropped).flatMap(({ start, end }) =>
      Array.from({ length: end - start }, (_, index) => start + index).filter(
        (offset) => !WHITE.test(raw.charAt(offset)),
      ),
    );
  }

  /** The next character of the source that is not white space; null at the end of the stretch. */
  peek(): string | null {
    const place = this.#places[this.#next];
    return place === undefined ? null : this.#raw.charAt(place);
  }

  /** Offset in the source of the character peek gives. */
  get offset(): number {
    return this.#places[this.#next] ?? this.#end;
  }

  #step(): number {
    const at = this.offset;
    this.#next += 1;
    this.#reached = at + 1;
    return at;
  }

  /**
   * Walks over `text`.
   * @returns for each code unit of text its offset in the source; white space in text stands where the walk is
   * @throws Mismatch when a character is not the source's next
   */
  over(text: string): number[] {
    return Array.from({ length: text.length }, (_, index) => {
      const char = text.charAt(index);
      if (WHITE.test(char)) return this.#reached;
      const next = this.peek();
      if (next !== char) {
        throw new Mismatch(
          `expected "${next ?? 'the end'}" (source offset ${this.offset}, “${around(this.#raw, this.offset)}”), ` +
            `found "${char}" (“${around(text, index)}”). The file is made: run npm run content, never edit it.`,
        );
      }
      return this.#step();
    });
  }

  /** Steps over the one character a heading drops, the full stop of its lead sentence, when it comes next. */
  overFullStop(): void {
    if (this.peek() === '。') this.#step();
  }

  /** @throws Mismatch when something of the stretch was not walked */
  finish(): void {
    if (this.peek() === null) return;
    throw new Mismatch(
      `expected nothing after the last paragraph, found “${this.#raw.slice(this.offset, this.offset + 16)}” left over ` +
        `(source offset ${this.offset}). The file is made: run npm run content, never edit it.`,
    );
  }
}
