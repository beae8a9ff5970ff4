import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { catalogueEntrySchema, themeSchema } from '../../src/model/catalogue.ts';
import { readCatalogue } from './read.ts';

const entries = z.array(catalogueEntrySchema.strict()).parse(readCatalogue('indicators.yaml'));
const themes = z.array(themeSchema.strict()).parse(readCatalogue('themes.yaml'));

/** Two spellings are one name when they differ only in width, case, spaces or marks: “小升规” is 小升规. */
const folded = (name: string) =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s“”"'《》()、,，·的]/g, '');

const twice = (values: string[]) =>
  values.filter((value, index) => values.indexOf(value) !== index);

describe('the catalogue of indicators', () => {
  it('uses an id once', () => {
    expect(twice(entries.map((entry) => entry.id))).toEqual([]);
  });

  it('gives no name or alias to two entries', () => {
    const owners = new Map<string, Set<string>>();
    for (const entry of entries)
      for (const name of [entry.name, ...entry.aliases]) {
        const key = folded(name);
        owners.set(key, (owners.get(key) ?? new Set()).add(entry.id));
      }
    const shared = [...owners].filter(([, ids]) => ids.size > 1);
    expect(shared.map(([name, ids]) => `${name}: ${[...ids].join(', ')}`)).toEqual([]);
  });

  it('lists an alias once', () => {
    const repeated = entries.flatMap((entry) =>
      twice([entry.name, ...entry.aliases]).map((name) => `${entry.id}: ${name}`),
    );
    expect(repeated).toEqual([]);
  });

  it('shelves every entry under a theme, and has no empty theme', () => {
    const used = new Set(entries.map((entry) => entry.theme));
    expect([...used].sort()).toEqual(themes.map((theme) => theme.id).sort());
  });

  it('writes a link once, with a reason, to another entry that exists', () => {
    const ids = new Set(entries.map((entry) => entry.id));
    const links = entries.flatMap((entry) =>
      entry.related.map(({ id, reason }) => ({ from: entry.id, to: id, reason })),
    );
    expect(links.filter(({ from, to }) => from === to || !ids.has(to))).toEqual([]);
    expect(links.filter(({ reason }) => reason.trim().length < 4)).toEqual([]);
    expect(twice(links.map(({ from, to }) => [from, to].sort().join(' ')))).toEqual([]);
  });

  it('names the source of every definition', () => {
    const unsourced = entries.filter(({ definition }) => definition && !definition.source.trim());
    expect(unsourced.map((entry) => entry.id)).toEqual([]);
  });
});
