import { expect, test } from 'vitest';
import { numbered } from '../../../scripts/mutate/pattern-nodes.ts';
import { toldBy, toldByAll } from '../../../scripts/mutate/told-apart.ts';
import { Trace, type Patterns, type Traced } from '../../../scripts/mutate/trace.ts';

type Made = (index: number, make: () => RegExp) => RegExp;

/** Patterns that a file makes, by their names. */
const load = (trace: Trace, code: (made: Made) => void): Patterns =>
  trace.during(() => {
    trace.load('tried.ts', () => {
      code(trace.maker('tried.ts'));
    });
  });

/** What a pattern was asked when texts were read with it. */
function asked(
  pattern: RegExp,
  ask: (pattern: RegExp, text: string) => void,
  texts: string[],
): Traced {
  const trace = new Trace();
  let own = pattern;
  const patterns = load(trace, (made) => {
    own = made(0, () => pattern);
  });
  trace.with(patterns, () => {
    texts.forEach((text, index) => {
      trace.text = index;
      ask(own, text);
    });
  });
  return patterns.get('tried.ts#0') as Traced;
}

const texts = ['全年达到5', '全年突破6', '全年'];

test.each<[string, RegExp, (pattern: RegExp, text: string) => void]>([
  ['exec', /达到|突破/, (pattern, text) => pattern.exec(text)],
  ['test', /达到|突破/, (pattern, text) => pattern.test(text)],
  ['replace', /达到|突破/g, (pattern, text) => text.replaceAll(pattern, '')],
  ['split', /达到|突破/, (pattern, text) => text.split(pattern)],
  ['match', /达到|突破/g, (pattern, text) => text.match(pattern)],
  ['matchAll', /达到|突破/g, (pattern, text) => [...text.matchAll(pattern)]],
  ['search', /达到|突破/, (pattern, text) => text.search(pattern)],
])('a pattern asked by %s is told from another by the texts that tell', (_, pattern, ask) => {
  const told = toldBy(asked(pattern, ask, texts), { source: '达到', flags: pattern.flags });
  expect(told).toEqual(new Set([1]));
});

test('a word that a pattern excludes is told by a text in which the pattern does not match', () => {
  const pattern = asked(/(?<!未|不)达到/, (one, text) => one.test(text), [
    '达到',
    '未达到',
    '不达到',
  ]);
  expect(toldBy(pattern, { source: '(?<!不)达到', flags: '' })).toEqual(new Set([1]));
});

test('a pattern that others are made of is told by what those were asked', () => {
  const trace = new Trace();
  const within = (source: string) => (made: Made) => {
    const part = made(0, () => new RegExp(source));
    whole = new trace.RegExp(`^(?:${part.source})`);
  };
  let whole = /./;
  const patterns = load(trace, within('达到|突破'));
  trace.with(patterns, () => {
    trace.text = 0;
    whole.test('未突破');
    trace.text = 1;
    whole.test('突破');
  });
  expect(toldBy(patterns.get('tried.ts#0') as Traced, { source: '达到', flags: '' })).toBe(null);
  const now = load(trace, within('达到'));
  expect(toldByAll(patterns, now, new Set(['tried.ts']))).toEqual(new Set([1]));
});

test('nothing is told of a pattern that another is made of while a text is read', () => {
  const trace = new Trace();
  let part = /./;
  const patterns = load(trace, (made) => {
    part = made(0, () => /达到|突破/);
  });
  trace.with(patterns, () => {
    trace.text = 0;
    new trace.RegExp(part.source).test('突破');
  });
  expect(
    toldByAll(
      patterns,
      load(trace, (made) => made(0, () => /达到/)),
      new Set(['tried.ts']),
    ),
  ).toBe(null);
});

test('each pattern of a file says its number when it is made, those within others too', () => {
  expect(numbered('const a = /x/; const b = regex`${regex`y`.source}|z`;')).toBe(
    'const a = made(0, () => /x/); const b = made(1, () => regex`${made(2, () => regex`y`).source}|z`);',
  );
});
