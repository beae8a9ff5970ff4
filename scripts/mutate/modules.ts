import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import ts from 'typescript';
import { numbered } from './pattern-nodes.ts';
import type { Trace } from './trace.ts';

/** The parser: every text is read by what it exports. */
export const ENTRY = 'src/report/index.ts';

type Exports = Record<string, unknown>;
type Require = (name: string) => unknown;
type Factory = (require: Require, exports: Exports) => void;

const native = createRequire(import.meta.url);
const imported = /^\s*(?:import|export)\s(?!type\b)[^'"]*?from\s+'([^']+)'/gm;

/** The modules of the parser, which can be loaded again with one file changed; what does not import it is kept. */
export class Modules {
  readonly #factories = new Map<string, Factory>();
  readonly #importers = new Map<string, Set<string>>();
  readonly #loaded = new Map<string, Exports>();
  readonly #entry: string;
  readonly #trace: Trace | undefined;

  /** @param trace is told of every pattern of the modules, where given */
  constructor(entry: string, trace?: Trace) {
    this.#entry = path.resolve(entry);
    this.#trace = trace;
    this.#know(this.#entry);
  }

  /** The files that are loaded. */
  get files(): string[] {
    return [...this.#factories.keys()];
  }

  /** What the entry exports, where `file` reads `text` instead of what it holds. */
  load(file?: string, text?: string): Exports {
    if (file === undefined || text === undefined) return this.#run(this.#entry, this.#loaded);
    const name = path.resolve(file);
    const changed = this.dependents(name);
    const loaded = new Map([...this.#loaded].filter(([one]) => !changed.has(one)));
    return this.#run(this.#entry, loaded, { file: name, factory: this.#compiled(name, text) });
  }

  /** A file and all that import it, straight or through others. */
  dependents(file: string, found = new Set<string>()): Set<string> {
    if (found.has(file)) return found;
    found.add(file);
    for (const importer of this.#importers.get(file) ?? []) this.dependents(importer, found);
    return found;
  }

  #know(file: string): void {
    if (this.#factories.has(file)) return;
    const text = readFileSync(file, 'utf8');
    let factory: Factory | undefined;
    this.#factories.set(file, (require, exports) => {
      factory ??= this.#compiled(file, text);
      factory(require, exports);
    });
    for (const [, name = ''] of text.matchAll(imported)) {
      if (!name.startsWith('.')) continue;
      const target = path.resolve(path.dirname(file), name);
      this.#importers.set(target, (this.#importers.get(target) ?? new Set()).add(file));
      this.#know(target);
    }
  }

  #run(
    file: string,
    loaded: Map<string, Exports>,
    other?: { file: string; factory: Factory },
  ): Exports {
    const there = loaded.get(file);
    if (there !== undefined) return there;
    const exports: Exports = {};
    loaded.set(file, exports);
    const factory = other?.file === file ? other.factory : this.#factories.get(file);
    factory?.((name) => {
      if (!name.startsWith('.')) return native(name);
      return this.#run(path.resolve(path.dirname(file), name), loaded, other);
    }, exports);
    return exports;
  }

  /** A module as a function of what it imports and where it exports to. */
  #compiled(file: string, text: string): Factory {
    const trace = this.#trace;
    if (trace === undefined) return new Function('require', 'exports', transpiled(text)) as Factory;
    const traced = new Function(
      'require',
      'exports',
      'RegExp',
      'made',
      transpiled(numbered(text)),
    ) as (...given: unknown[]) => void;
    return (require, exports) => {
      trace.load(file, () => {
        traced(require, exports, trace.RegExp, trace.maker(file));
      });
    };
  }
}

const transpiled = (text: string): string =>
  ts.transpileModule(text, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2023 },
  }).outputText;
