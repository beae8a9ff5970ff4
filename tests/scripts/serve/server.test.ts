import {
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { listen, mustListen } from '../../../scripts/serve/listen.ts';
import { siteServer } from '../../../scripts/serve/server.ts';

const root = mkdtempSync(path.join(tmpdir(), 'site-'));
const page = '<!doctype html><p>盘锦市2020年国民经济和社会发展计划执行情况</p>'.repeat(20);
const headers = '/*\n  Content-Security-Policy: none\n/_astro/*\n  Cache-Control: immutable';
const server = siteServer(root);
let port = 0;

beforeAll(async () => {
  mkdirSync(path.join(root, '_astro'));
  writeFileSync(path.join(root, 'index.html'), page);
  writeFileSync(path.join(root, '404.html'), 'nothing here');
  writeFileSync(path.join(root, '_astro/site.abc.css'), 'p{}');
  writeFileSync(path.join(root, '_headers'), headers);
  port = await listen(server, { port: '0' }, 0);
});

afterAll(() => {
  server.close();
  rmSync(root, { recursive: true });
});

/** Asks as a browser would, without its own decompression. */
function ask(url: string, headers: Record<string, string> = {}, method = 'GET', at = port) {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>(
    (resolve, reject) => {
      request({ port: at, path: url, headers, method }, (response) => {
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

test('links in a circle, and links that lead out of the folder, are not there', async () => {
  symlinkSync('round', path.join(root, 'round'));
  symlinkSync(tmpdir(), path.join(root, 'out'));
  symlinkSync('index.html', path.join(root, 'same.html'));
  const statuses = [];
  for (const url of ['/round', '/round/', '/out', '/out/', '/same.html'])
    statuses.push((await ask(url)).status);
  expect(statuses).toEqual([404, 404, 404, 404, 200]);
});

test('a file that is there and cannot be read is a 500, and the next is answered', async () => {
  const heard = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const large = path.join(root, 'large.html');
  writeFileSync(large, '');
  // larger than Node reads at once; it takes no room on the disk
  truncateSync(large, 3 * 2 ** 30);
  expect((await ask('/large.html')).status).toBe(500);
  expect(heard.mock.calls).toEqual([[expect.stringContaining('serve: /large.html: RangeError')]]);
  expect((await ask('/')).status).toBe(200);
  heard.mockRestore();
});

test('sends a page again only when it changed', async () => {
  const tag = String((await ask('/')).headers['etag']);
  for (const known of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
    const again = await ask('/', { 'if-none-match': known });
    expect([known, again.status, again.body.length]).toEqual([known, 304, 0]);
  }
  for (const unknown of ['"other"', tag.slice(1, -1)])
    expect((await ask('/', { 'if-none-match': unknown })).status).toBe(200);
});

test('sends one range of bytes of a file, uncompressed, and says when there are none there', async () => {
  const whole = Buffer.from(page);
  const asked = { 'accept-encoding': 'br', range: 'bytes=10-19' };
  const part = await ask('/', asked);
  expect([part.status, part.headers['content-range'], part.headers['content-encoding']]).toEqual([
    206,
    `bytes 10-19/${whole.length}`,
    undefined,
  ]);
  expect(part.body).toEqual(whole.subarray(10, 20));
  const tag = String(part.headers['etag']);
  expect((await ask('/', { ...asked, 'if-range': tag })).status).toBe(206);
  expect((await ask('/', { ...asked, 'if-range': '"old"' })).body.length).toBe(whole.length);
  const none = await ask('/', { range: `bytes=${whole.length}-` });
  expect([none.status, none.headers['content-range']]).toEqual([416, `bytes */${whole.length}`]);
});

test('serves the new site once one is set in the place of the old', async () => {
  const [site, next, old] = ['site', 'next', 'old'].map((name) => path.join(root, 'swap', name));
  for (const [folder, words] of [
    [site!, 'first'],
    [next!, 'later'],
  ] as const) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'index.html'), words);
  }
  const running = siteServer(site!);
  const at = await listen(running, { port: '0' }, 0);
  const said = async () => (await ask('/', {}, 'GET', at)).body.toString();
  expect(await said()).toBe('first');
  renameSync(site!, old!);
  renameSync(next!, site!);
  expect(await said()).toBe('later');
  unlinkSync(path.join(site!, 'index.html'));
  expect((await ask('/', {}, 'GET', at)).status).toBe(404);
  running.close();
});

test('sends what the site says to hosts: a page its policy, hashed files that they may be kept', async () => {
  const page = (await ask('/')).headers;
  const style = (await ask('/_astro/site.abc.css')).headers;
  expect([page['cache-control'], style['cache-control']]).toEqual(['no-cache', 'immutable']);
  expect([page['content-security-policy'], style['content-security-policy']]).toEqual([
    'none',
    undefined,
  ]);
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
  await expect(listen(second, { port: String(port) }, 0)).rejects.toThrow(
    `PORT: expected to listen on ${port}, found EADDRINUSE. Set another PORT, or none to take a free one.`,
  );
  await expect(mustListen({ port: String(port) })).rejects.toThrow('found EADDRINUSE');
  expect(await listen(second, {}, port)).not.toBe(port);
  second.close();
});

test.each(['many', '70000', '-1', '80.5', '0x50', ' ', '1e3', '+80'])(
  'PORT=%s is no port',
  async (asked) => {
    await expect(mustListen({ port: asked })).rejects.toThrow(
      `PORT: expected a number from 0 to 65535, found "${asked}". Set another PORT.`,
    );
  },
);

test('listens to this machine alone unless a HOST is set, which must be one of its own', async () => {
  const addresses = [];
  for (const place of [{}, { host: '' }, { host: '0.0.0.0' }]) {
    const one = siteServer(root);
    await listen(one, place, 0);
    addresses.push((one.address() as AddressInfo).address);
    one.close();
  }
  expect(addresses).toEqual(['127.0.0.1', '127.0.0.1', '0.0.0.0']);
  await expect(mustListen({ host: '192.0.2.1' })).rejects.toThrow(
    'HOST: expected an address of this machine, found "192.0.2.1" (EADDRNOTAVAIL). Set another HOST, or none for this machine alone.',
  );
});
