import type { Span } from '../../../model/span.ts';
import type { Outline, Part } from '../../outline/outline.ts';
import { canonical } from '../text/canonical.ts';
import { enoughHeadlines, fewHeadlines, headlinesIn } from './headline-words.ts';

/** A target list is often set as paragraphs of its own, each behind a dash; they belong to the one that opens it. */
function runs(raw: string, spans: readonly Span[]): { span: Span; text: string }[] {
  const result: { span: Span; text: string }[] = [];
  for (const { start, end } of spans) {
    const { text } = canonical(raw, start, end);
    const last = result.at(-1);
    const continues = /^(?:--|[—●·•*]|\(?\d+[).、]|[①-⑩])/.test(text) && last !== undefined;
    if (continues && /目标|[:;]$|^--/.test(last.text)) {
      last.span = { start: last.span.start, end };
      last.text += text;
    } else result.push({ span: { start, end }, text });
  }
  return result;
}

/** The paragraph of a part that speaks of most headlines, when it speaks of enough; the earliest of equals. */
function headlineParagraph(raw: string, inPart: readonly Span[], part: Part): Span | null {
  let best: { span: Span; count: number } | null = null;
  for (const { span, text } of runs(raw, inPart)) {
    if (part.role === 'plan' ? !/目标|预期|安排|增长/.test(text) : !/生产总值|GDP/.test(text))
      continue;
    const count = headlinesIn(text);
    const announced = part.role === 'plan' && /预期目标(?:建议)?[是为:]/.test(text);
    if (count >= (announced ? fewHeadlines : enoughHeadlines) && count > (best?.count ?? 0))
      best = { span, count };
  }
  return best?.span ?? null;
}

/** The paragraphs of headline results and of expected targets: where goals and standings without a number count. */
export function headlineParagraphs(raw: string, outline: Outline): Span[] {
  const partOf = new Map(outline.sections.map(({ id, part }) => [id, part]));
  const byPart = Map.groupBy(outline.paragraphs, ({ section }) => partOf.get(section));
  return outline.parts.flatMap(
    (part) => headlineParagraph(raw, byPart.get(part.number) ?? [], part) ?? [],
  );
}
