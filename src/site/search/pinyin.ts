import { addDict, pinyin } from 'pinyin-pro';

/**
 * Words whose readings a dictionary gets wrong in texts of this genre: because it cuts 执行情况 into 执 行情 况, or knows
 * only the commoner reading. 链长, 林长, 河长 are zhǎng, those who head a chain, a forest, a river. 退养还湿 is huán, to give back, as in 退耕还林.
 */
export const readings: Record<string, string> = {
  计划执行情况: 'jì huà zhí xíng qíng kuàng',
  执行情况: 'zhí xíng qíng kuàng',
  链长: 'liàn zhǎng',
  林长制: 'lín zhǎng zhì',
  河长制: 'hé zhǎng zhì',
  湖长制: 'hú zhǎng zhì',
  总基调: 'zǒng jī diào',
  运行情况: 'yùn xíng qíng kuàng',
  退养还湿: 'tuì yǎng huán shī',
  重组: 'chóng zǔ',
  还湿: 'huán shī',
  还林: 'huán lín',
  还款: 'huán kuǎn',
};

addDict(readings, 'readings');

/**
 * A text in pinyin without tones, one syllable for each character; ü is written v, as it is typed; what is not Chinese
 * stands as it is, in lower case.
 */
export const syllables = (text: string): string[] =>
  pinyin(text, { toneType: 'none', type: 'array' }).map((syllable) =>
    syllable.toLowerCase().replaceAll('ü', 'v'),
  );
