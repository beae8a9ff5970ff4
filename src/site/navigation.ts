import type { ReportData } from './report-data.ts';
import { routes } from './routes.ts';

/** The places the masthead knows; a page says which of them it belongs to. */
export type Place = 'front' | 'text' | 'plan' | 'indicators' | 'about' | 'search';

export interface NavigationItem {
  place: Place;
  text: string;
  href: string;
  /** shown only where the search box has no room */
  narrowOnly: boolean;
}

/** The masthead's links: those of the report, then search. Without a report only search. */
export function navigationOf(data: ReportData | null): NavigationItem[] {
  const search = {
    place: 'search',
    text: '检索',
    href: routes.search(),
    narrowOnly: true,
  } as const;
  if (!data) return [search];
  const { id, sections } = data.report;
  const item = (place: Place, text: string, href: string) => ({
    place,
    text,
    href,
    narrowOnly: false,
  });
  const text = sections.find(({ kind }) => kind === 'section') ?? sections[0];
  return [
    item('front', '卷首', routes.report(id)),
    ...(text ? [item('text', '正文', routes.section(id, text.id))] : []),
    item('plan', '计划对照', routes.plan(id)),
    item('indicators', '指标', routes.indicators(id)),
    item('about', '关于', routes.about(id)),
    search,
  ];
}

/** Links of the foot: the report's other pages. */
export function furtherPages(data: ReportData): { text: string; href: string }[] {
  const { id } = data.report;
  return [
    { text: '全文一页', href: routes.full(id) },
    { text: '位次', href: routes.ranks(id) },
    { text: '无目标与无基数', href: routes.gaps(id) },
    { text: '核算', href: routes.checks(id) },
    { text: '出处与数据', href: routes.about(id) },
  ];
}
