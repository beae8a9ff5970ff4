import { routes } from '../../site/routes.ts';
import { element, type Child } from './element.ts';
import type { Engine, Found } from './engine.ts';
import { nearest } from './nearest.ts';
import { forgetQueries, recentQueries } from './recent.ts';

/** Each kind of thing that can be asked, with an example that answers. */
const examples: [what: string, query: string][] = [
  ['任何字句', '养还湿'],
  ['数字', '158.4'],
  ['简称', '社零'],
  ['拼音首字母', 'dqsczz'],
  ['条件', '增长>10%'],
  ['位次', '全省第一'],
];

const searchLink = (query: string) => element('a', { href: routes.search(query) }, query);

/** What stands where nothing was asked yet: what can be asked, and what was asked in this visit. */
export function beginning(refresh: () => void): Child[] {
  const recent = recentQueries();
  const forget = element('button', { type: 'button' }, '清除');
  forget.addEventListener('click', () => {
    forgetQueries();
    refresh();
  });
  return [
    element(
      'dl',
      { class: 'egs' },
      ...examples.map(([what, query]) =>
        element('div', {}, element('dt', {}, what), element('dd', {}, searchLink(query))),
      ),
    ),
    recent.length > 0
      ? element('p', { class: 'lbl also' }, '这次看过 ', ...recent.map(searchLink), forget)
      : null,
  ];
}

/** What stands where nothing was found: what is near, and where to look instead. */
export async function nothing(found: Found, engine: Engine): Promise<Child[]> {
  const near = await nearest(found.query.typed, engine.source);
  const report = engine.names.reports[0];
  return [
    near.length > 0 ? element('p', { class: 'also' }, '原文里有 ', ...near.map(searchLink)) : null,
    element(
      'p',
      { class: 'lbl also' },
      '检索按原文的字查，不计空格、大小写和全半角。可以少打几个字',
      ...(report
        ? [
            '，或看',
            element('a', { href: routes.indicators(report.id) }, '指标总表'),
            element('a', { href: routes.full(report.id) }, '全文一页'),
          ]
        : []),
    ),
  ];
}
