import { cues } from '../clauses/cue-words.ts';
import { predicateStart } from '../clauses/noun-after.ts';
import { measureNouns } from '../owners/measure-nouns.ts';
import { readSubject } from '../owners/read-subject.ts';

/** 市场经营主体|增量提质: what became of it, in words that elsewhere are parts of names. */
const raised = /(?:增量提质|提质增效|提质扩容|扩容提质|提质升级|提质提速|量质(?:齐|双|并)升)$/;

/** What a clause without figures speaks of, for the bare measures that follow it; empty when nothing is plain. */
export function themeOf(clause: string): string {
  const { noun } = readSubject(clause.replace(/^(?:成功)?(?:举办|召开|承办)/, ''));
  const head = noun
    .slice(0, predicateStart(noun))
    .replace(raised, '')
    .replace(/^第[\d一二三四五六七八九十]+届/, '')
    .replace(/(?:各项|主要)?指标$/, '')
    .replace(/(?:全国|全省|全市|国内|省内|世界|国际)$/, '');
  const measured = measureNouns
    .filter((word) => head.endsWith(word))
    .sort((a, b) => b.length - a.length)[0];
  const theme = measured === undefined ? head : head.slice(0, -measured.length);
  return theme.length >= 2 && theme.length <= 24 && !/[、“《]/.test(theme) && !cues.has(theme)
    ? theme
    : '';
}
