import type { Answer, Layer } from './answer.ts';
import { hitsIn, placesIn } from './groups.ts';

/** What heads the results of a layer: that they were met by the letter, or how else. */
export function layerWords({ kind, expansion }: Layer, typed: string): string {
  if (kind === 'bare') return '不计标点，相同的字';
  if (kind === 'words') return '同一节里分开出现的各词，先列同句的';
  return kind === 'name' && expansion ? `${typed} → ${expansion.to}` : '原文';
}

/** Counts in a sentence, for the eye and for screen readers: “红海滩”：4 处，在 3 节；指标 1 项. */
export function countWords(
  typed: string,
  { layers, complete }: Answer,
  counts: { indicators: number; figures: number },
): string {
  const groups = layers.flatMap((layer) => layer.groups);
  const sections = new Set(groups.map(({ section }) => `${section.report}/${section.id}`));
  const unread = Math.max(0, ...layers.map((layer) => layer.unread));
  const open = layers.some((layer) => layer.open);
  const left = [unread > 0 ? ` ${unread} 节` : '', open ? '更早的报告' : ''].filter(Boolean);
  const parts = [
    hitsIn(groups) > 0 ? `原文 ${placesIn(groups)} 处，在 ${sections.size} 节` : '',
    left.length > 0 ? `还有${left.join('和')}未读` : '',
    counts.indicators > 0 ? `指标 ${counts.indicators} 项` : '',
    counts.figures > 0 ? `数字 ${counts.figures} 个` : '',
  ].filter(Boolean);
  if (parts.length > 0) return `“${typed}”：${parts.join('；')}${complete ? '' : ' …'}`;
  return complete ? `没有找到“${typed}”` : `正在查“${typed}” …`;
}
