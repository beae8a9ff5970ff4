import { parse, parseDocument, YAMLParseError, type ParsedNode } from 'yaml';
import type { z } from 'zod';
import { error } from '../../src/report/index.ts';
import { readBytes } from './files.ts';
import { ContentError } from './content-error.ts';

/** A JSON or YAML file with a form: where it stands, its name in messages, and what to do when it is not of its form. */
export interface Form<T> {
  file: string;
  shown: string;
  schema: z.ZodType<T>;
  /** the file of src/model that describes the form */
  model: string;
  cure: string;
}

/** Reads a file of a form; refused as `file-invalid`, each fault at its line and column. An empty YAML file is null. */
export function readForm<T>(form: Form<T>): { value: T; raw: string } {
  const raw = readBytes(form.file, form.shown).toString('utf8');
  const { schema } = form;
  const parsed = schema.safeParse(valueIn(form, raw));
  if (parsed.success) return { value: parsed.data, raw };
  throw invalid(
    form,
    raw,
    parsed.error.issues.map(({ path, message }) => ({
      start: placeOf(raw, path),
      found: `${path.join('.') || 'the file'}: ${message}`,
    })),
  );
}

interface Fault {
  start: number;
  found: string;
}

function valueIn(form: Form<unknown>, raw: string): unknown {
  try {
    return form.file.endsWith('.json') ? JSON.parse(raw) : parse(raw);
  } catch (problem) {
    if (!(problem instanceof SyntaxError || problem instanceof YAMLParseError)) throw problem;
    // JSON is YAML, and this reader says where it failed
    const [fault] = parseDocument(raw, { prettyErrors: false }).errors;
    throw invalid(form, raw, [
      { start: fault?.pos[0] ?? 0, found: fault?.message ?? problem.message },
    ]);
  }
}

const invalid = (form: Form<unknown>, raw: string, faults: readonly Fault[]): ContentError =>
  new ContentError({
    file: form.shown,
    raw,
    messages: faults.map(({ start, found }) =>
      error('file-invalid', start, {
        expected: `what ${form.model} describes`,
        found,
        cure: form.cure,
      }),
    ),
  });

/** Where the entry of a path stands, or, for one that is missing, what should hold it. */
function placeOf(raw: string, path: readonly PropertyKey[]): number {
  const document = parseDocument(raw);
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const node = document.getIn(path.slice(0, depth), true) as ParsedNode | undefined;
    if (node?.range) return node.range[0];
  }
  return 0;
}
