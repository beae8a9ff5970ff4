import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listen } from '../../../scripts/serve/listen.ts';
import { siteServer } from '../../../scripts/serve/server.ts';

const root = mkdtempSync(path.join(tmpdir(), 'site-'));
const page = '<!doctype html><p>盘锦市2020年国民经济和社会发展计划执行情况</p>'.repeat(20);
const server = siteServer(root);
let port = 0;

beforeAll(async () => {
  mkdirSync(path.join(root, '_astro'));
  writeFileSync(path.join(root, 'index.html'), page);
  writeFileSync(path.join(root, '404.html'), 'nothing here');
  writeFileSync(path.join(root, '_astro/site.abc.css'), 'p{}');
  port = await listen(server, '0', 0);
});

afterAll(() => {
  server.close();
  rmSync(root, { recursive: true });
});

/** Asks as a browser would, without its own decompression. */
function ask(url: string, headers: Record<string, string> = {}, method = 'GET') {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>(
    (resolve, reject) => {
      request({ port, path: url, headers, method }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const { statusCode: status = 0, headers: given } = response;
          resolve({ status, headers: given, body: Buffer.concat(chunks) });
        });
      })
        .on('error', reject)
        .end();
    },
  );
}

test.each([
  ['br', 'br, gzip', (body: Buffer) => brotliDecompressSync(body)],
  ['gzip', 'gzip, br;q=0', (body: Buffer) => gunzipSync(body)],
  [undefined, '', (body: Buffer) => body],
])('sends a page as %s to a browser that accepts "%s"', async (encoding, accepts, decode) => {
  const { status, headers, body } = await ask('/', { 'accept-encoding': accepts });
  expect(status).toBe(200);
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  expect(headers['content-encoding']).toBe(encoding);
  expect(headers['vary']).toBe('accept-encoding');
  expect(decode(body).toString()).toBe(page);
});

test('a name longer than any file may have, and a path longer than any may be, are not there; the next is answered', async () => {
  const long = [`/${'a'.repeat(256)}`, `/${'%E6%8A%A5'.repeat(86)}/`, `/${'a/'.repeat(2100)}`];
  for (const url of long) expect([url.length, (await ask(url)).status]).toEqual([url.length, 404]);
  expect((await ask('/')).status).toBe(200);
});

test('sends a page again only when it changed', async () => {
  const first = await ask('/');
  const again = await ask('/', { 'if-none-match': String(first.headers['etag']) });
  expect(again.status).toBe(304);
  expect(again.body.length).toBe(0);
});

test('lets hashed files be kept for good, and nothing else', async () => {
  expect((await ask('/_astro/site.abc.css')).headers['cache-control']).toContain('immutable');
  expect((await ask('/')).headers['cache-control']).toBe('no-cache');
});

test('shows 404.html with status 404', async () => {
  const { status, body } = await ask('/gone/');
  expect([status, body.toString()]).toEqual([404, 'nothing here']);
});

test('answers HEAD without a body and refuses what would change something', async () => {
  const head = await ask('/', {}, 'HEAD');
  expect([head.status, head.body.length]).toEqual([200, 0]);
  expect((await ask('/', {}, 'POST')).status).toBe(405);
});

test('a port that is taken is an error that says what to do; none asked for, any free one will do', async () => {
  const second = siteServer(root);
  await expect(listen(second, String(port), 0)).rejects.toThrow(
    `PORT: expected to listen on ${port}, found EADDRINUSE. Set another PORT, or none to take a free one.`,
  );
  await expect(listen(second, 'many', 0)).rejects.toThrow(
    'PORT: expected a number from 0 to 65535, found "many". Set another PORT.',
  );
  expect(await listen(second, undefined, port)).not.toBe(port);
  second.close();
});
