import { figureView, type FigureView } from '../figure/figure-view.ts';
import { headline } from '../report/headline.ts';
import { rankRows, type RankRow } from '../ranks/rank-rows.ts';
import type { ReportData } from '../report/report-data.ts';
import { rankName } from '../ranks/rank-name.ts';

/** A first place: what is first, and the figure that says so. */
export interface FirstRank {
  /** 地区生产总值增速 */
  name: string;
  figure: FigureView;
}

/** What the report puts first in some scope: that of the sentence of headline results first, then in text order. */
export function firstRanks(data: ReportData): FirstRank[] {
  const top = headline(data, 'results')?.sentence;
  const firsts = rankRows(data).flatMap(({ indicator, level, growth, unsaid }: RankRow) =>
    [level, growth, unsaid].flatMap((rank) => (rank?.value === 1 ? [{ indicator, rank }] : [])),
  );
  const place = ({ rank }: (typeof firsts)[number]): number =>
    (rank.source.sentence.id === top ? 0 : data.raw.length) + rank.source.start;
  return firsts
    .sort((a, b) => place(a) - place(b))
    .map(({ indicator, rank }) => ({
      name: rankName(indicator, rank),
      figure: figureView(data, indicator.id, rank),
    }));
}
