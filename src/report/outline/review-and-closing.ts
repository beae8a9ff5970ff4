import type { Span } from '../../model/span.ts';
import type { Draft } from './section-draft.ts';
import type { PartRole } from './part-roles.ts';

/** How the paragraph begins that looks back on a part after its last section. Comments quote what taught the cue. */
const REVIEW_CUES: readonly RegExp[] = [
  // 2020年是“十三五”收官之年,也是盘锦转型发展进程中不平凡的一年
  /^\d{4}年,?是/,
  // 总的看,计划执行情况是好的; 综上所述
  /^(总的?来?看|总体上?看|综上|回顾)/,
  // 各位代表!过去一年的成绩来之不易
  /^(各位代表|同志们)/,
  // 过去的一年; 一年来的成绩; 以上成绩的取得; 这些成绩
  /^(过去(的|一年)|(这|以上|上述)些?成绩|成绩的?取得|取得(这|以上)些成绩|一年来)/,
  // 在肯定成绩的同时; 同时,我们也清醒地看到; 当前,我市经济社会发展还存在
  /^(在(充分)?(肯定|看到|总结)成绩|但?(与此)?同时,|我们也?(清醒|深刻)地?|当前,?我[市省县区]|也要清醒)/,
];

/** How the closing words begin: 各位代表,2021年是…; 让我们…; 以上报告,请予审议。 */
const CLOSING_CUES: readonly RegExp[] = [/^(各位代表|同志们|让我们|以上报告|特此报告)/];

/**
 * Cuts the closing review off a part's last section, and the closing words off the last part. Both begin at a paragraph
 * with one of the cues, or, where every other section of the part is one paragraph, at the second paragraph.
 */
export function cutEndings(
  drafts: readonly Draft[],
  words: (span: Span) => string,
  roleOf: (part: number) => PartRole | undefined,
): Draft[] {
  const lastPart = drafts.at(-1)?.part ?? null;
  const byPart = Map.groupBy(drafts, ({ part }) => part);
  return drafts.flatMap((draft, index) => {
    const endsPart = draft.part !== null && drafts[index + 1]?.part !== draft.part;
    if (!endsPart) return [draft];
    const single = othersAreSingle(byPart.get(draft.part) ?? [], draft);
    if (draft.part === lastPart) {
      const cut = lastCue(draft, words, CLOSING_CUES) ?? (single ? 1 : null);
      return split(draft, cut, { id: 'closing', kind: 'closing', part: null });
    }
    if (draft.id === `${draft.part}` || roleOf(draft.part ?? 0) === 'plan') return [draft];
    const cut = firstCue(draft, words, REVIEW_CUES) ?? (single ? 1 : null);
    return split(draft, cut, { id: `${draft.part}-review`, kind: 'review', part: draft.part });
  });
}

function split(
  draft: Draft,
  cut: number | null,
  ending: Pick<Draft, 'id' | 'kind' | 'part'>,
): Draft[] {
  if (cut === null || cut >= draft.paragraphs.length) return [draft];
  return [
    { ...draft, paragraphs: draft.paragraphs.slice(0, cut) },
    { ...ending, heading: null, paragraphs: draft.paragraphs.slice(cut) },
  ];
}

function othersAreSingle(ofPart: readonly Draft[], draft: Draft): boolean {
  const others = ofPart.filter((other) => other.kind === 'section' && other !== draft);
  return others.length > 1 && others.every(({ paragraphs }) => paragraphs.length === 1);
}

const matches = (text: string, cues: readonly RegExp[]): boolean =>
  cues.some((cue) => cue.test(text));

function firstCue(
  draft: Draft,
  words: (span: Span) => string,
  cues: readonly RegExp[],
): number | null {
  const index = draft.paragraphs.findIndex((p, at) => at > 0 && matches(words(p), cues));
  return index > 0 ? index : null;
}

function lastCue(
  draft: Draft,
  words: (span: Span) => string,
  cues: readonly RegExp[],
): number | null {
  const index = draft.paragraphs.findLastIndex((p) => matches(words(p), cues));
  return index > 0 ? index : null;
}
