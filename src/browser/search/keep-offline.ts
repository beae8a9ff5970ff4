import { WORKER_POLICY } from '../../site/frame/worker-policy.ts';
import { routes } from '../../site/routes.ts';

/** The part of Trusted Types that is used; browsers that do not know them take the address as it is. */
interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ) => { createScriptURL: (address: string) => string };
}

/** The address of the worker, as a policy that lets no script make code of a string wants it (content-policy.ts). */
function workerAddress(): string {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  const worker = routes.worker();
  return (
    trustedTypes
      ?.createPolicy(WORKER_POLICY, { createScriptURL: () => worker })
      .createScriptURL(worker) ?? worker
  );
}

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
    const registered = navigator.serviceWorker.register(workerAddress(), {
      updateViaCache: 'none',
    });
    registered.catch(() => undefined);
  }, pause);
}
