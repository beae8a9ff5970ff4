/** One address of every kind of page, by the kind's name; tests of looks and access walk through all of them. */
export const pageKinds = {
  home: '/',
  front: '/panjin-2021/',
  'title page': '/panjin-2021/opening/',
  'section of results': '/panjin-2021/1-2/',
  'section of the plan': '/panjin-2021/2-1/',
  indicators: '/panjin-2021/indicators/',
  indicator: '/panjin-2021/indicators/gdp/',
  plan: '/panjin-2021/plan/',
  ranks: '/panjin-2021/ranks/',
  gaps: '/panjin-2021/gaps/',
  checks: '/panjin-2021/checks/',
  full: '/panjin-2021/full/',
  about: '/panjin-2021/about/',
  search: '/search/',
  results: '/search/?q=石化',
  missing: '/panjin-2021/no-such-page/',
} as const;

/** The widths that pages are looked at: a phone and a desk, in CSS pixels. */
export const widths = [390, 1440] as const;

/** The other side of a screen of such a width. */
export const heightFor = (width: number): number => (width < 600 ? 844 : 900);
