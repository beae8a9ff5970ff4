import { withPart } from './parts/with-part.ts';

/**
 * Brings what makes a table sortable and filterable, where the page has one. Without it the form is sent like any other: the
 * address then says what was chosen, and the page that opens shows it.
 */
export function tableViews(): void {
  if (!document.querySelector('[data-view-table]')) return;
  withPart(
    () => import('./view-table.ts'),
    ({ viewTable }) => viewTable(),
    true,
    () => document.querySelector('[data-view-form] [type="submit"]')?.removeAttribute('hidden'),
  );
}
