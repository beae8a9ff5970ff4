import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { heightFor } from './page-kinds.ts';

/** The ways a reader may have asked their system for a page. */
export const appearances = {
  light: { colorScheme: 'light', contrast: 'no-preference' },
  dark: { colorScheme: 'dark', contrast: 'no-preference' },
  'high contrast': { colorScheme: 'light', contrast: 'more' },
} as const;

/** Asks for a page as a reader of such a system; nothing moves on it. */
export const appear = (page: Page, appearance: keyof typeof appearances): Promise<void> =>
  page.emulateMedia({ ...appearances[appearance], reducedMotion: 'reduce' });

export const setWidth = (page: Page, width: number): Promise<void> =>
  page.setViewportSize({ width, height: heightFor(width) });

/**
 * What axe finds wrong on the page as it is shown now: WCAG 2.2 AA, with the size of targets, which axe leaves off unless asked.
 * @param rules only these; all where none are named
 */
export async function axeFinds(page: Page, rules?: string[]): Promise<string[]> {
  const builder = new AxeBuilder({ page }).options({
    // selectors for the thousands of nodes that pass would double the time
    resultTypes: ['violations'],
    preload: false,
    ...(rules
      ? { runOnly: { type: 'rule', values: rules } }
      : { rules: { 'target-size': { enabled: true } } }),
  });
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary}`),
  );
}
