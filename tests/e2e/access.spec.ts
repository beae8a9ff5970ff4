import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { heightFor, pageKinds, widths } from './page-kinds.ts';

/** The ways a reader may have asked their system for a page. */
const appearances = {
  light: { colorScheme: 'light', contrast: 'no-preference' },
  dark: { colorScheme: 'dark', contrast: 'no-preference' },
  'high contrast': { colorScheme: 'light', contrast: 'more' },
} as const;

/** Pages that differ from another only in their words are left out. */
const sameInKind = ['home', 'title page', 'section of the plan'];

/** Only violations are told: selectors for the thousands of nodes that pass would double the time. */
const asked = {
  resultTypes: ['violations' as const],
  preload: false,
  // WCAG 2.2 AA, which axe leaves off unless asked
  rules: { 'target-size': { enabled: true } },
};

for (const [kind, address] of Object.entries(pageKinds)) {
  if (sameInKind.includes(kind)) continue;
  for (const [appearance, media] of Object.entries(appearances)) {
    test(`axe finds nothing on the page: ${kind}, ${appearance}`, async ({ page }) => {
      test.setTimeout(120_000);
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
      for (const width of widths) {
        await page.setViewportSize({ width, height: heightFor(width) });
        await page.goto(address);
        const { violations } = await new AxeBuilder({ page }).options(asked).analyze();
        const found = violations.flatMap(({ id, nodes }) =>
          nodes.map((node) => `${width}px ${id}: ${node.target.join(' ')} ${node.failureSummary}`),
        );
        expect(found).toEqual([]);
      }
    });
  }
}
