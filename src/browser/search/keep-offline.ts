import { routes } from '../../site/routes.ts';

/** Left to what the reader does next, before anything is fetched for later; in milliseconds. */
const pause = 1500;

let asked = false;

/**
 * Lets search, and what this visit has seen, work without a network from now on. Called once a search was answered: before,
 * nothing of it travels. Where the browser cannot, or its reader saves data, nothing happens.
 */
export function keepOffline(): void {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (asked || !import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  if (connection?.saveData) return;
  asked = true;
  setTimeout(() => {
    const registered = navigator.serviceWorker.register(routes.worker(), {
      updateViaCache: 'none',
    });
    registered.catch(() => undefined);
  }, pause);
}
