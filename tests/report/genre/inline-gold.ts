import type { GoldRecord } from './precision-and-recall.ts';

/** A sentence with its figures recorded inside it, taken apart into text and record. */
export interface Annotated {
  text: string;
  gold: GoldRecord[];
}

/** The letters after a number that are its unit, where the record names none. */
const unitAfter =
  /^[多余]?((?:[千百]?[亿万千百])?(?:美元|元\/月|元|平方公里|平方米|公里|公顷|吨|亩|户|家|辆|头|株|人次|人|件|项|个百分点|个|处|所|座|张)|%|％|‰|倍)/;

const numeral = '零一二三四五六七八九十';

function valueOf(digits: string): number | undefined {
  const plain = digits.normalize('NFKC').replaceAll(',', '');
  if (/^\d+(\.\d+)?$/.test(plain)) return Number(plain);
  const mixed = /^(\d+)万(\d)千$/.exec(plain);
  if (mixed !== null) return Number(mixed[1]) * 10_000 + Number(mixed[2]) * 1000;
  const rank = numeral.indexOf(plain);
  return plain.length === 1 && rank > 0 ? rank : undefined;
}

const bounds: Record<string, string> = { '>': 'at-least', '<': 'at-most', '~': 'about' };
const measures: Record<string, string> = {
  g: 'growth',
  '-g': 'growth',
  d: 'difference',
  '-d': 'difference',
  r: 'rank',
  q: 'qualitative',
};

function record(
  at: number,
  [num = '', subjects = '', flagText = '']: string[],
  after: string,
  period: string,
  status: string,
): GoldRecord[] {
  const flags = flagText.split(' ').filter(Boolean);
  const named = (key: string) => flags.find((f) => f.startsWith(`${key}=`))?.slice(key.length + 1);
  const measure = flags.map((f) => measures[f]).find((m) => m !== undefined) ?? 'level';
  const size = measure === 'qualitative' ? undefined : valueOf(num);
  const sign = flags.includes('-g') || flags.includes('-d') ? -1 : 1;
  const unit = measure === 'rank' ? undefined : (named('u') ?? unitAfter.exec(after)?.[1]);
  const range = flags.some((f) => f.includes('..'));
  const bound = range ? 'range' : (flags.map((f) => bounds[f]).find(Boolean) ?? 'exact');
  return subjects.split('&').map((subject) => ({
    at,
    num,
    subject,
    measure,
    bound,
    period: named('p') ?? period,
    status: named('s') ?? status,
    required: !flags.includes('o'),
    ...(named('alt') === undefined ? {} : { alt: named('alt')?.split(',') ?? [] }),
    ...(size === undefined ? {} : { value: sign * size }),
    ...(unit === undefined ? {} : { unit }),
  }));
}

/** Takes `{number|subject|flags}` out of a sentence; the flags are explained at the head of language.txt. */
export function readAnnotated(line: string, period: string, status: string): Annotated {
  let text = '';
  const gold: GoldRecord[] = [];
  const pieces = line.split(/\{([^{}]*)\}/);
  pieces.forEach((piece, index) => {
    if (index % 2 === 0) {
      text += piece;
      return;
    }
    const parts = piece.split('|');
    gold.push(...record(text.length, parts, pieces[index + 1] ?? '', period, status));
    text += parts[0] ?? '';
  });
  return { text, gold };
}
