const key = 'recent-searches';
const most = 8;

/** Queries of this visit, newest first; they go when the tab is closed, and nowhere else. */
export function recentQueries(): string[] {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(key) ?? '[]');
    return Array.isArray(stored) ? stored.filter((query) => typeof query === 'string') : [];
  } catch {
    return [];
  }
}

/** Keeps a query that led somewhere. Where storage is refused, nothing is kept. */
export function keepQuery(query: string): void {
  const kept = [query, ...recentQueries().filter((other) => other !== query)].slice(0, most);
  try {
    sessionStorage.setItem(key, JSON.stringify(kept));
  } catch {
    return;
  }
}

/** Forgets the queries of this visit. */
export function forgetQueries(): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    return;
  }
}
