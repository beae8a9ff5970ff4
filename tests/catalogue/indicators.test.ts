import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { catalogueEntrySchema, themeSchema } from '../../src/model/catalogue.ts';
import { readCatalogue } from './catalogue-file.ts';

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

  it('lists an alias or nickname once', () => {
    const repeated = entries.flatMap(({ id, name, aliases, nicknames }) =>
      twice([name, ...aliases, ...nicknames]).map((one) => `${id}: ${one}`),
    );
    expect(repeated).toEqual([]);
  });

  it('shares a nickname with the name of another entry only where the two are linked', () => {
    const linked = new Set(
      entries.flatMap((entry) =>
        entry.related.flatMap(({ id }) => [`${entry.id} ${id}`, `${id} ${entry.id}`]),
      ),
    );
    const names = entries.flatMap((entry) =>
      [entry.name, ...entry.aliases].map((name) => ({ id: entry.id, name: folded(name) })),
    );
    const astray = entries.flatMap((entry) =>
      entry.nicknames.flatMap((nickname) =>
        names
          .filter(({ id, name }) => id !== entry.id && name === folded(nickname))
          .filter(({ id }) => !linked.has(`${entry.id} ${id}`))
          .map(({ id }) => `${nickname}: ${entry.id}, ${id}`),
      ),
    );
    expect(astray).toEqual([]);
    expect(twice(entries.flatMap((entry) => entry.nicknames.map(folded)))).toEqual([]);
  });

  it('names every entry in Chinese and in English', () => {
    const chinese = /^[\p{Script=Han}\dA-Z.“”、Ⅲ—]+$/u;
    const english = /^[A-Z\d“][\x20-\x7e“”&]+$/u;
    const wrong = entries.filter(
      (entry) => !chinese.test(entry.name) || !english.test(entry.english),
    );
    expect(wrong.map((entry) => `${entry.name} ${entry.english}`)).toEqual([]);
    expect(twice(entries.map((entry) => entry.english))).toEqual([]);
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

  it('defines in one sentence, and names a public source for it with its year', () => {
    const source = /《.+》|“.+”指标解释/;
    const year = /(?:19|20)\d{2}/;
    const wrong = entries.filter(
      ({ definition }) =>
        definition &&
        !(
          /^[^。]+。$/.test(definition.text) &&
          source.test(definition.source) &&
          year.test(definition.source)
        ),
    );
    expect(wrong.map((entry) => `${entry.id}: ${entry.definition?.source}`)).toEqual([]);
  });

  it('quotes what the two sides say where it sets them apart', () => {
    const bare = entries.flatMap((entry) =>
      entry.related
        .filter(({ differs, reason }) => differs && (reason.match(/“/g) ?? []).length < 2)
        .map(({ id }) => `${entry.id}, ${id}`),
    );
    expect(bare).toEqual([]);
  });

  it('cautions where a level is derived from growth at constant prices', () => {
    expect(entries.filter((entry) => entry.caution).map((entry) => entry.id)).toContain('gdp');
  });
});
