import type { Block, Placed } from './block.ts';
import { placeUnheaded } from './unheaded.ts';

/** Parts are 第一部分 or 一、; a report that has neither begins a part wherever its sections count from one again. */
const LOWEST_PART_RANK = 1;

/**
 * Gives every line its level from the styles that the report itself uses: the highest style makes parts, the highest
 * one under it within each part makes sections; what is deeper belongs to the text and may become topics.
 */
export function place(text: string, all: readonly Block[]): Placed[] {
  const partRank = highestRank(all);
  if (partRank === Infinity) return placeUnheaded(text, all, true);
  if (partRank > LOWEST_PART_RANK) return placeWithoutParts(all, partRank);
  const [above = [], ...parts] = splitBefore(all, partRank);
  return [
    ...placeUnheaded(text, above, false),
    ...parts.flatMap((part) => placePart(part, partRank)),
  ];
}

const asText = (block: Block): Placed => ({ block, level: 'text' });

function placePart([heading, ...below]: Block[], partRank: number): Placed[] {
  if (!heading) return [];
  const sectionRank = highestRank(below, partRank);
  const heads =
    sectionRank === Infinity
      ? countedLines(below)
      : new Set(below.filter((block) => rankOf(block) === sectionRank));
  return [
    { block: heading, level: 'part' },
    ...below.map((block): Placed => ({ block, level: heads.has(block) ? 'section' : 'text' })),
  ];
}

/**
 * Where nothing higher divides a part, lines that begin 一是…。 or 第一,…。 and count on from one do: each a paragraph with a
 * title of its own. 一是…。二是…。 within one paragraph stay topics.
 */
function countedLines(below: readonly Block[]): Set<Block> {
  const titled = below.filter(({ heading }) => heading?.style.deep && heading.title !== null);
  const style = titled[0]?.heading?.style;
  const counted = titled.filter(({ heading }) => heading?.style === style);
  const countsOn = counted.every(({ heading }, index) => heading?.value === index + 1);
  return new Set(counted.length > 1 && countsOn ? counted : []);
}

function placeWithoutParts(all: readonly Block[], sectionRank: number): Placed[] {
  let sections = 0;
  return all.map((block) => {
    if (rankOf(block) !== sectionRank || sectionRank === Infinity) return asText(block);
    sections += 1;
    const restarts = sections === 1 || block.heading?.value === 1;
    return { block, level: restarts ? 'first-section' : 'section' };
  });
}

/** Rank of a line's heading, Infinity for text and for styles that only make topics. */
const rankOf = ({ heading }: Block): number =>
  heading && !heading.style.deep ? heading.style.rank : Infinity;

const highestRank = (all: readonly Block[], below = -1): number =>
  all.reduce((best, block) => {
    const rank = rankOf(block);
    return rank > below && rank < best ? rank : best;
  }, Infinity);

/** Stretches that each begin with a heading of the rank; the first is what stands above them all. */
function splitBefore(all: readonly Block[], rank: number): Block[][] {
  const stretches: Block[][] = [[]];
  for (const block of all) {
    if (rankOf(block) === rank) stretches.push([]);
    stretches.at(-1)?.push(block);
  }
  return stretches;
}
