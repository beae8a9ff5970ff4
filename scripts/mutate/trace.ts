/** What a pattern was asked: with which flags, of what string, from where; and for which texts. */
export interface Asked {
  flags: string;
  string: string;
  from: number;
  texts: number[];
}

/** A pattern of the parser: as what it is made, and what it was asked. */
export interface Traced {
  source: string;
  flags: string;
  /** whether it is made while its file is loaded, not while a text is read */
  loaded: boolean;
  /** whether other patterns are made of it */
  within: boolean;
  /** whether what it was asked does not tell all: it is made in several wordings, or others are made of it while a text is read */
  unclear: boolean;
  /** by the string, then by the place it was asked from, with the flags where a copy had others */
  asked: Map<string, Map<number | string, Asked>>;
}

/** The patterns by where they are made: by their number in their file, else by their order while a file is loaded. */
export type Patterns = Map<string, Traced>;

/** Notes which patterns are made, and what each is asked while texts are read. */
export class Trace {
  /** the text that is read; null while what patterns are asked is not noted */
  text: number | null = null;
  /** what the traced files have for RegExp */
  readonly RegExp: typeof RegExp;
  #patterns: Patterns = new Map();
  #loading: { file: string; made: number } | null = null;
  #place: string | null = null;

  constructor() {
    this.RegExp = tracingRegExp(this);
  }

  /** The patterns that are made during a run. */
  during(run: () => void): Patterns {
    const before = this.#patterns;
    const made: Patterns = new Map();
    this.#patterns = made;
    try {
      run();
    } finally {
      this.#patterns = before;
    }
    return made;
  }

  /** Notes patterns with those known before, as when texts are read. */
  with(patterns: Patterns, run: () => void): void {
    this.#patterns = patterns;
    run();
  }

  /** Runs what loads a file. */
  load(file: string, run: () => void): void {
    const [loading, place] = [this.#loading, this.#place];
    this.#loading = { file, made: 0 };
    this.#place = null;
    try {
      run();
    } finally {
      this.#loading = loading;
      this.#place = place;
    }
  }

  /** What a file calls to make each of its patterns. */
  maker(file: string): (index: number, make: () => RegExp) => RegExp {
    return (index, make) => {
      const place = this.#place;
      this.#place = `${file}#${index}`;
      try {
        const pattern = make();
        const ours: boolean = pattern instanceof this.RegExp;
        // a literal is a RegExp of the language
        return ours ? pattern : new this.RegExp(pattern.source, pattern.flags);
      } finally {
        this.#place = place;
      }
    };
  }

  /** Notes that a pattern is made; gives where. */
  made(source: string, flags: string): string {
    const loading = this.#loading;
    const id =
      this.#place ?? (loading === null ? 'read' : `${loading.file}@${(loading.made += 1)}`);
    const before = this.#patterns.get(id);
    if (before === undefined)
      this.#patterns.set(id, {
        source,
        flags,
        loaded: loading !== null,
        within: false,
        unclear: id === 'read',
        asked: new Map(),
      });
    else if (before.source !== source || before.flags !== flags) before.unclear = true;
    return id;
  }

  /** Notes that the source of a pattern is read, to make another of it. */
  readSource(id: string): void {
    const pattern = this.#patterns.get(id);
    if (pattern === undefined) return;
    pattern.within = true;
    if (this.#loading === null) pattern.unclear = true;
  }

  /** Notes what a pattern is asked. */
  ask(id: string, flags: string, string: string, from: number): void {
    const pattern = this.#patterns.get(id);
    if (this.text === null || pattern === undefined) return;
    const known = pattern.asked.get(string) ?? new Map<number | string, Asked>();
    if (known.size === 0) pattern.asked.set(string, known);
    const key = flags === pattern.flags ? from : `${flags}${from}`;
    const asked = known.get(key);
    if (asked === undefined) known.set(key, { flags, string, from, texts: [this.text] });
    else if (asked.texts.at(-1) !== this.text) asked.texts.push(this.text);
  }
}

/** A RegExp that tells a trace of itself. Replacing, splitting and finding all go through its exec. */
function tracingRegExp(trace: Trace): typeof RegExp {
  class TracingRegExp extends RegExp {
    readonly id: string;
    readonly given: string;

    constructor(pattern: RegExp | string, flags?: string) {
      super(pattern, flags);
      this.given = super.flags;
      // split and matchAll ask a copy
      this.id =
        pattern instanceof TracingRegExp
          ? pattern.id
          : trace.made(written.call(this) as string, this.given);
    }

    override exec(string: string): RegExpExecArray | null {
      trace.ask(this.id, this.given, string, this.lastIndex);
      return super.exec(string);
    }
  }
  Object.defineProperty(TracingRegExp.prototype, 'source', {
    get(this: TracingRegExp) {
      trace.readSource(this.id);
      return written.call(this) as string;
    },
  });
  return TracingRegExp as unknown as typeof RegExp;
}

const written = Object.getOwnPropertyDescriptor(RegExp.prototype, 'source')?.get as () => string;
