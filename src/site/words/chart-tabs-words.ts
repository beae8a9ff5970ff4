/** The two tabs of a page with charts. */
export const CHART_TABS = { spoken: '看图或看表', chart: '图', table: '表' };
