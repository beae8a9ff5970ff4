import type { SourceFile } from './source-files.ts';

/**
 * Circles of imports.
 * @returns each as a path that ends where it began: "a.ts → b.ts → a.ts"; empty when there is none
 */
export function importCycles(files: SourceFile[]): string[] {
  const imports = new Map(files.map((file) => [file.path, file.imports]));
  const done = new Set<string>();
  const cycles: string[] = [];

  function walk(file: string, trail: string[]): void {
    if (trail.includes(file)) {
      cycles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
      return;
    }
    if (done.has(file)) return;
    for (const target of imports.get(file) ?? []) {
      if (imports.has(target)) walk(target, [...trail, file]);
    }
    done.add(file);
  }

  for (const file of files) walk(file.path, []);
  return cycles;
}
