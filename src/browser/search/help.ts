import { routes } from '../../site/routes.ts';
import { element, type Child } from './element.ts';
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

/** A query as a link that asks it. */
export const searchLink = (query: string) => element('a', { href: routes.search(query) }, query);

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
