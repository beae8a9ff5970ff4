import { holds } from './holdings.ts';
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

/** The masthead's links: those of the report, then search; on pages about no report, the front of them all. */
export function navigationOf(data: ReportData | null): NavigationItem[] {
  const search = {
    place: 'search',
    text: '检索',
    href: routes.search(),
    narrowOnly: true,
  } as const;
  const item = (place: Place, text: string, href: string) => ({
    place,
    text,
    href,
    narrowOnly: false,
  });
  if (!data) return [item('front', '卷首', routes.home()), search];
  const { id, sections } = data.report;
  const text = sections.find(({ kind }) => kind === 'section') ?? sections[0];
  return [
    item('front', '卷首', routes.report(id)),
    ...(text ? [item('text', '正文', routes.section(id, text.id))] : []),
    ...(holds(data, 'plan') ? [item('plan', '计划对照', routes.plan(id))] : []),
    ...(holds(data, 'indicators') ? [item('indicators', '指标', routes.indicators(id))] : []),
    item('about', '关于', routes.about(id)),
    search,
  ];
}

/** Links of the foot: the report's other pages, those that have something to show. */
export function furtherPages(data: ReportData): { text: string; href: string }[] {
  const { id } = data.report;
  return [
    { text: '全文一页', href: routes.full(id) },
    ...(holds(data, 'ranks') ? [{ text: '位次', href: routes.ranks(id) }] : []),
    ...(holds(data, 'gaps') ? [{ text: '无目标与无基数', href: routes.gaps(id) }] : []),
    ...(holds(data, 'checks') ? [{ text: '核算', href: routes.checks(id) }] : []),
    { text: '出处与数据', href: routes.about(id) },
  ];
}
