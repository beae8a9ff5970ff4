const digits: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const places: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const myriads: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** A numeral in digits, with thousand separators or not: "1,280.4" is 1280.4, 2万5千 25000. */
export function digitValue(written: string): number {
  const mixed = /^(\d+)万(\d)千$/.exec(written);
  if (mixed !== null) return Number(mixed[1]) * 10_000 + Number(mixed[2]) * 1000;
  return Number(written.replaceAll(',', ''));
}

/** A numeral in Chinese characters: 十五 is 15, 二百三 is 203, 千 alone 1000, 二〇二〇 is 2020. */
export function chineseValue(written: string): number {
  if (/^[〇零一二三四五六七八九]{2,}$/.test(written)) {
    return Number([...written].map((character) => digits[character] ?? 0).join(''));
  }
  let total = 0;
  let group = 0;
  let digit: number | null = null;
  for (const character of written) {
    const place = places[character];
    const myriad = myriads[character];
    if (place !== undefined) {
      group += (digit ?? 1) * place;
      digit = null;
    } else if (myriad !== undefined) {
      const below = group + (digit ?? 0);
      if (myriad === 1e8) total = (total + below || 1) * myriad;
      else total += (below || 1) * myriad;
      group = 0;
      digit = null;
    } else {
      digit = digits[character] ?? 0;
    }
  }
  return total + group + (digit ?? 0);
}
