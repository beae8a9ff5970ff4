import type { Span } from '../../model/span.ts';

const WHITE = /\s/u;

/** Where a text that should be the source's next one differs from it. */
export class Mismatch extends Error {}

const around = (text: string, at: number) => text.slice(Math.max(0, at - 8), at + 8);

/** Finds the place in the source of text that repeats it, character by character, white space and dropped stretches aside. */
export class Walker {
  readonly #raw: string;
  readonly #end: number;
  readonly #dropped: readonly Span[];
  #cursor: number;

  /**
   * @param raw the source as copied
   * @param stretch what is to be walked, UTF-16 code units
   * @param dropped stretches of the source that are not the report's, as report.json lists them
   */
  constructor(raw: string, stretch: Span, dropped: readonly Span[] = []) {
    this.#raw = raw;
    this.#cursor = stretch.start;
    this.#end = stretch.end;
    this.#dropped = dropped;
  }

  /** The next character of the source that is not white space; null at the end of the stretch. */
  peek(): string | null {
    while (this.#cursor < this.#end && this.#isPassedOver(this.#cursor)) this.#cursor++;
    return this.#cursor < this.#end ? this.#raw.charAt(this.#cursor) : null;
  }

  #isPassedOver(offset: number): boolean {
    return (
      WHITE.test(this.#raw.charAt(offset)) ||
      this.#dropped.some(({ start, end }) => offset >= start && offset < end)
    );
  }

  /** Offset in the source of the character peek gives. */
  get offset(): number {
    this.peek();
    return this.#cursor;
  }

  /**
   * Walks over `text`.
   * @returns for each code unit of text its offset in the source; white space in text stands where the walk is
   * @throws Mismatch when a character is not the source's next
   */
  over(text: string): number[] {
    return Array.from({ length: text.length }, (_, index) => {
      const char = text.charAt(index);
      if (WHITE.test(char)) return this.#cursor;
      const next = this.peek();
      if (next !== char) {
        throw new Mismatch(
          `expected "${next ?? 'the end'}" (source offset ${this.#cursor}, “${around(this.#raw, this.#cursor)}”), ` +
            `found "${char}" (“${around(text, index)}”). The file is made: run npm run content, never edit it.`,
        );
      }
      return this.#cursor++;
    });
  }

  /** Steps over the one character a heading drops, the full stop of its lead sentence, when it comes next. */
  overFullStop(): void {
    if (this.peek() === '。') this.#cursor++;
  }

  /** @throws Mismatch when something of the stretch was not walked */
  finish(): void {
    if (this.peek() === null) return;
    throw new Mismatch(
      `expected nothing after the last paragraph, found “${this.#raw.slice(this.#cursor, this.#cursor + 16)}” left over ` +
        `(source offset ${this.#cursor}). The file is made: run npm run content, never edit it.`,
    );
  }
}
