import type { Numeral } from '../numbers/numeral.ts';
import type { Quantity } from '../quantities/quantity.ts';

/**
 * A count or round number in Chinese characters is a manner of speaking: 十项帮扶工程, 三条控制线, 千万吨稳产.
 * 亿元以上项目, 超百亿元水利工程 and 超亿元 name a size class. A share (百分之六, 三成), or one that is compared (近百亿元, 突破千亿元), is a figure.
 */
export function isSpelledCount(text: string, numeral: Numeral, quantity: Quantity): boolean {
  const share =
    quantity.unit === '%' ||
    quantity.unit === '成' ||
    quantity.unit === '倍' ||
    quantity.unit === '个百分点';
  const size =
    /^(?:亿|万)$/.test(numeral.written) ||
    /^[^,;:。]{0,4}以上|^[万亿]?元[^,;:。、]{0,6}(?:项目|工程|产业|企业|集群|园区|县|镇)/.test(
      text.slice(numeral.end),
    );
  if (size && !share) return true;
  const compared =
    quantity.bound !== 'exact' || /(?:达到?|达成)$/.test(text.slice(0, numeral.start));
  return !share && !(compared && /[百千万亿]/.test(numeral.written));
}
