import type { APIRequestContext, Page } from '@playwright/test';

/** One answered request: its path and what it weighs on the wire with gzip, headers included, in bytes. */
export interface Transfer {
  path: string;
  bytes: number;
}

/** Sum of the bytes of transfers, in kB of 1000 bytes. */
export const kilobytes = (transfers: Transfer[]): number =>
  transfers.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;

/** What an address weighs for a browser that accepts gzip, which every browser does. */
export async function weigh(request: APIRequestContext, url: string): Promise<Transfer> {
  const response = await request.fetch(url, { headers: { 'accept-encoding': 'gzip' } });
  const headers = response
    .headersArray()
    .reduce((sum, { name, value }) => sum + name.length + value.length + ': \r\n'.length, 0);
  const body = Number(response.headers()['content-length']);
  return { path: new URL(url).pathname, bytes: headers + body };
}

/**
 * Records what a page asks for, from an empty cache.
 * @param page not yet on its address
 * @returns a function that weighs what was asked for since it was last called
 */
export function recordTraffic(page: Page): () => Promise<Transfer[]> {
  let asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith('http')) asked.push(request.url());
  });
  return async () => {
    const fresh = asked;
    asked = [];
    return Promise.all(fresh.map((url) => weigh(page.request, url)));
  };
}
