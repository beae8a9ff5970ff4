import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import ts from 'typescript';

type Exports = Record<string, unknown>;
type Factory = (require: (name: string) => unknown, exports: Exports) => void;

const native = createRequire(import.meta.url);
const imported = /^\s*(?:import|export)\s(?!type\b)[^'"]*?from\s+'([^']+)'/gm;

/** The modules of the parser, which can be loaded again with one file changed; what does not import it is kept. */
export class Modules {
  readonly #factories = new Map<string, Factory>();
  readonly #importers = new Map<string, Set<string>>();
  readonly #loaded = new Map<string, Exports>();
  readonly #entry: string;

  constructor(entry: string) {
    this.#entry = path.resolve(entry);
    this.#know(this.#entry);
  }

  /** The files that are loaded. */
  get files(): string[] {
    return [...this.#factories.keys()];
  }

  /** What the entry exports, where `file` reads `text` instead of what it holds. */
  load(file?: string, text?: string): Exports {
    if (file === undefined || text === undefined) return this.#run(this.#entry, this.#loaded);
    const changed = this.#dependents(path.resolve(file));
    const loaded = new Map([...this.#loaded].filter(([name]) => !changed.has(name)));
    return this.#run(this.#entry, loaded, { file: path.resolve(file), factory: compiled(text) });
  }

  #know(file: string): void {
    if (this.#factories.has(file)) return;
    const text = readFileSync(file, 'utf8');
    this.#factories.set(file, compiled(text));
    for (const [, name = ''] of text.matchAll(imported)) {
      if (!name.startsWith('.')) continue;
      const target = path.resolve(path.dirname(file), name);
      this.#importers.set(target, (this.#importers.get(target) ?? new Set()).add(file));
      this.#know(target);
    }
  }

  #dependents(file: string, found = new Set<string>()): Set<string> {
    if (found.has(file)) return found;
    found.add(file);
    for (const importer of this.#importers.get(file) ?? []) this.#dependents(importer, found);
    return found;
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
}

/** A module as a function of what it imports and where it exports to. */
function compiled(text: string): Factory {
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2023 },
  });
  return new Function('require', 'exports', outputText) as Factory;
}
