import { addDict, pinyin } from 'pinyin-pro';
import { readings } from './readings.ts';

addDict(readings, 'readings');

/** A name in pinyin without tones, syllables apart; ü is written v, as it is typed; letters and digits stand by themselves. */
export const syllables = (name: string): string =>
  pinyin(name, { toneType: 'none', type: 'array' })
    .join(' ')
    .toLowerCase()
    .replaceAll('ü', 'v')
    .replace(/\s+/g, ' ')
    .trim();
