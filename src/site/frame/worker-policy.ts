/** The name under which a script may make an address trusted (Trusted Types): that of the service worker, and no other. */
export const WORKER_POLICY = 'worker';
