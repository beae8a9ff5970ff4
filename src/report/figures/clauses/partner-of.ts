/** 与锦州签订协同发展合作协议: with whom something was agreed. */
const agrees =
  /(?:^|[,;。])(?:正式|成功|率先)?(与[^,;:。与]{2,12}?)(?:共同)?(?:签订|签署|达成|缔结)[^,;。]{0,24}(?:协议|备忘录|协定)/g;

/** What such an agreement is about, where its own words name no partner: 34项|重点合作事项. */
const agreedOn = /^(?:重点|重大|主要|年度)?合作(?:事项|项目|任务|协议)$/;

/**
 * With whom the things counted at `place` of a sentence are agreed (与锦州), for a noun that leaves it out; empty where no
 * agreement was named before it in the sentence, or where two with different partners were.
 */
export function partnerOf(noun: string, text: string, place: number): string {
  if (!agreedOn.test(noun)) return '';
  const partners = [...text.slice(0, place).matchAll(agrees)].map((match) => match[1] ?? '');
  return new Set(partners).size === 1 ? (partners[0] ?? '') : '';
}
