const DIGITS = '零一二三四五六七八九';

/** Value of a Chinese numeral from 一 to 九十九, or of decimal digits of either width; null for anything else. */
export function numeralValue(numeral: string): number | null {
  if (/^[0-9０-９]{1,4}$/.test(numeral)) {
    return Number(numeral.replace(/[０-９]/g, (d) => String(d.charCodeAt(0) - 0xff10)));
  }
  const match = /^([二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(numeral);
  if (!match || numeral === '') return null;
  const [, tens, ten, ones] = match;
  if (tens && !ten) return ones ? null : DIGITS.indexOf(tens);
  if (!ten) return ones ? DIGITS.indexOf(ones) : null;
  return (tens ? DIGITS.indexOf(tens) : 1) * 10 + (ones ? DIGITS.indexOf(ones) : 0);
}
