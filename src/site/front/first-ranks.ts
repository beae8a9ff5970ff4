import { figureView, type FigureView } from '../figure-view.ts';
import { typeset } from '../punctuation.ts';
import { rankRows } from '../rank-rows.ts';
import type { ReportData } from '../report-data.ts';

/** A first place: what holds it, and in what. */
export interface FirstRank {
  name: string;
  /** 增速, 总量, or empty where the text does not say */
  of: string;
  figure: FigureView;
}

/** What the report puts first in some scope, the widest scope first. */
export const firstRanks = (data: ReportData): FirstRank[] =>
  rankRows(data).flatMap(({ indicator, level, growth, unsaid }) =>
    [
      { rank: level, of: '总量' },
      { rank: growth, of: '增速' },
      { rank: unsaid, of: '' },
    ].flatMap(({ rank, of }) =>
      rank?.value === 1
        ? [{ name: typeset(indicator.name), of, figure: figureView(data, indicator.id, rank) }]
        : [],
    ),
  );
