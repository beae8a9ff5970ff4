/** A stretch of a pattern that can be taken out. */
export interface Cut {
  start: number;
  end: number;
  /** what is taken out, as written, without the bar beside it */
  words: string;
}

/** Steps over what begins at a place and is one: an escape, a class, a fragment in `${}`; the place behind it. */
function pastOne(source: string, place: number): number {
  if (source[place] === '\\') return place + 2;
  if (source.startsWith('${', place)) {
    let depth = 0;
    for (let at = place + 1; at < source.length; at += 1) {
      if (source[at] === '{') depth += 1;
      if (source[at] === '}' && (depth -= 1) === 0) return at + 1;
    }
  }
  if (source[place] === '[') {
    let at = place + 1;
    while (at < source.length && source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
    return at + 1;
  }
  return place + 1;
}

/** Every alternative of a pattern's source, of the whole and of each group, with one bar beside it. */
export function alternatives(source: string): Cut[] {
  const cuts: Cut[] = [];
  const open: { from: number; bars: number[] }[] = [{ from: 0, bars: [] }];
  const close = (end: number): void => {
    const { from, bars } = open.pop() ?? { from: 0, bars: [] };
    if (bars.length === 0) return;
    const starts = [from, ...bars.map((bar) => bar + 1)];
    const ends = [...bars, end];
    starts.forEach((start, index) => {
      const to = ends[index] ?? end;
      const last = index === starts.length - 1;
      cuts.push({
        start: last ? start - 1 : start,
        end: last ? to : to + 1,
        words: source.slice(start, to),
      });
    });
  };
  for (let at = 0; at < source.length;) {
    if (source[at] === '(') {
      const head = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(source.slice(at))?.[0] ?? '(';
      at += head.length;
      open.push({ from: at, bars: [] });
    } else if (source[at] === ')') {
      close(at);
      at += 1;
    } else if (source[at] === '|') {
      open.at(-1)?.bars.push(at);
      at += 1;
    } else at = pastOne(source, at);
  }
  close(source.length);
  return cuts;
}

/** Characters that every text must hold in which an alternative can match: those outside its groups that are not optional. */
export function needed(words: string): string[] {
  const found: string[] = [];
  let depth = 0;
  for (let at = 0; at < words.length;) {
    const next = pastOne(words, at);
    const character = words.charAt(at);
    if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    else if (
      depth === 0 &&
      next === at + 1 &&
      /\p{Script=Han}/u.test(character) &&
      !/^(?:[?*]|\{0)/.test(words.slice(next))
    )
      found.push(character);
    at = next;
  }
  return found;
}
