import { addDict, pinyin } from 'pinyin-pro';
import { readings } from './readings.ts';

addDict(readings, 'readings');

/** A name in pinyin without tones, syllables apart; letters and digits stand as they are, each by itself. */
export const syllables = (name: string): string =>
  pinyin(name, { toneType: 'none', type: 'array' })
    .join(' ')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
