// Keeps what search needs, and the pages a visit has seen, for when there is no network. Registered once a search has been
// answered, never before. Plain JavaScript, as it is served as it stands.
/* global offline */
(function () {
  // sets offline: the version of this build and what to fetch beforehand; a new build is noticed by this file's bytes
  importScripts('search-index/offline.js');
  const root = new URL(self.registration.scope);
  const ours = 'report-explorer ' + root.pathname + ' ';
  const current = ours + offline.version;

  /** The address under which an answer is kept: ?q= says nothing about it. */
  function key(url) {
    return url.origin + url.pathname;
  }

  /** Fetches a file from the network into the cache; one that fails is left out. */
  async function keep(address) {
    const url = new URL(address, root);
    const cache = await caches.open(current);
    const response = await fetch(url).catch(() => null);
    if (response && response.ok && !response.redirected) await cache.put(key(url), response);
  }

  /** Caches of other builds of this site go, and the pages that are open now come in. */
  async function begin() {
    const names = await caches.keys();
    const old = names.filter((name) => name.startsWith(ours) && name !== current);
    await Promise.all(old.map((name) => caches.delete(name)));
    await self.clients.claim();
    const open = await self.clients.matchAll({ type: 'window' });
    await Promise.all(open.map((client) => keep(client.url)));
  }

  /** Without a network, a section that was not visited is read on the page that has the whole report. */
  async function instead(url, cache) {
    const [report] = url.pathname.slice(root.pathname.length).split('/');
    const whole = new URL(report + '/full/', root);
    return (await cache.match(whole.href)) && url.pathname !== whole.pathname
      ? Response.redirect(whole.href + url.search)
      : Response.error();
  }

  /** From the network, so that nothing is ever older than the site; what was kept only where there is no network. */
  async function fresh(event, url) {
    const cache = await caches.open(current);
    try {
      const response = await fetch(event.request);
      if (response.ok) event.waitUntil(cache.put(key(url), response.clone()));
      return response;
    } catch {
      const kept = await cache.match(key(url));
      if (kept) return kept;
      return event.request.mode === 'navigate' ? instead(url, cache) : Response.error();
    }
  }

  /** Files named by a hash of their content never change: what is kept is as good as what would come. */
  async function unchanging(event, url) {
    const kept = await caches.match(key(url));
    return kept || fresh(event, url);
  }

  self.addEventListener('install', function (event) {
    self.skipWaiting();
    event.waitUntil(Promise.all(offline.files.map(keep)));
  });
  self.addEventListener('activate', function (event) {
    event.waitUntil(begin());
  });
  self.addEventListener('fetch', function (event) {
    const url = new URL(event.request.url);
    const within = url.origin === root.origin && url.pathname.startsWith(root.pathname);
    if (event.request.method !== 'GET' || !within) return;
    const hashed = url.pathname.startsWith(root.pathname + '_astro/');
    event.respondWith(hashed ? unchanging(event, url) : fresh(event, url));
  });
})();
