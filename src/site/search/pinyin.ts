import { addDict, pinyin } from 'pinyin-pro';
import { readings } from './pinyin-exceptions.ts';

addDict(readings, 'readings');

/**
 * A text in pinyin without tones, one syllable for each character; ü is written v, as it is typed; what is not Chinese
 * stands as it is, in lower case.
 */
export const syllables = (text: string): string[] =>
  pinyin(text, { toneType: 'none', type: 'array' }).map((syllable) =>
    syllable.toLowerCase().replaceAll('ü', 'v'),
  );
