import { routes } from '../../site/routes.ts';
import { element, type Child } from './element.ts';
import type { Engine, Found } from './found.ts';
import { searchLink } from './help.ts';
import { nearest } from './nearest.ts';

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
