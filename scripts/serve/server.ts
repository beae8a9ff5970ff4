import { realpathSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import { answer, type Folder } from './answer.ts';
import { bodies, chooseEncoding } from './body.ts';
import { hasIt, partOf } from './conditions.ts';
import { contentType, isCompressible } from './content-types.ts';
import { headersFor } from './host-headers.ts';

/** Bytes of bodies that are kept at most: the whole site of a report in three encodings is an eighth of it. */
const room = 64_000_000;

/** The folder on disk, as the decisions want to see it. What no file can be called (a name too long, links in a circle) and what a link finds outside is not there. */
function onDisk(root: string): Folder {
  const stat = (file: string) => {
    try {
      const within = path.relative(realpathSync(root), realpathSync(path.join(root, file)));
      const outside = within === '..' || within.startsWith(`..${path.sep}`);
      return outside || path.isAbsolute(within) ? undefined : statSync(path.join(root, file));
    } catch {
      return undefined;
    }
  };
  return {
    isFile: (file) => stat(file)?.isFile() ?? false,
    isFolder: (file) => stat(file)?.isDirectory() ?? false,
  };
}

/** Headers that say something of a page, and nothing of what a page loads: sent with each file, they would be a tenth of a page's bytes. */
const ofPages = ['content-security-policy', 'referrer-policy', 'permissions-policy'];

/** What the site's `_headers` say of a file; without a word on caching it is asked for again each time. */
function hostHeaders(root: string, address: string, type: string): Record<string, string> {
  const asked = Object.entries(headersFor(root, address)).filter(
    ([name]) => type.startsWith('text/html') || !ofPages.includes(name),
  );
  return { 'cache-control': 'no-cache', ...Object.fromEntries(asked) };
}

/**
 * A server of a built site, as static hosts behave: trailing slashes, 404.html, compression, ETags, ranges of bytes.
 * After a build it serves the new site: a file that changed is read again.
 * @param root folder of the built site
 * @param base where it hangs, with a slash at both ends
 * @returns the server, not yet listening
 */
export function siteServer(root: string, base = '/'): Server {
  const folder = onDisk(root);
  const bodyOf = bodies(room);

  function sendFile(
    { method, headers: asked }: IncomingMessage,
    response: ServerResponse,
    status: number,
    file: string,
  ) {
    const type = contentType(file);
    const compressible = isCompressible(type);
    const range = status === 200 && method === 'GET' ? asked.range : undefined;
    const encoding =
      compressible && range === undefined ? chooseEncoding(asked['accept-encoding']) : 'identity';
    const { bytes, tag } = bodyOf(path.join(root, file), encoding);
    const headers = {
      'content-type': type,
      ...hostHeaders(root, base + file, type),
      'accept-ranges': 'bytes',
      etag: tag,
      ...(compressible && { vary: 'accept-encoding' }),
      ...(encoding !== 'identity' && { 'content-encoding': encoding }),
    };
    if (status === 200 && hasIt(asked['if-none-match'], tag)) {
      response.writeHead(304, headers).end();
      return;
    }
    const condition = asked['if-range'];
    const part = condition === undefined || condition === tag ? partOf(range, bytes.length) : null;
    if (part === 'outside') {
      response.writeHead(416, { 'content-range': `bytes */${bytes.length}` }).end();
    } else if (part) {
      const { first, last } = part;
      const span = { 'content-range': `bytes ${first}-${last}/${bytes.length}` };
      response.writeHead(206, { ...headers, ...span, 'content-length': last - first + 1 });
      response.end(bytes.subarray(first, last + 1));
    } else {
      response.writeHead(status, { ...headers, 'content-length': bytes.length });
      response.end(method === 'HEAD' ? undefined : bytes);
    }
  }

  function handle(request: IncomingMessage, response: ServerResponse) {
    // connections of HTTP/1.1 stay open unsaid: 46 bytes an answer
    response.removeHeader('connection');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    const said = answer(folder, base, request.url ?? '/');
    if (said.status === 301) response.writeHead(301, { location: said.location }).end();
    else if (said.file === null) response.writeHead(said.status).end();
    else sendFile(request, response, said.status, said.file);
  }

  return createServer((request, response) => {
    try {
      handle(request, response);
    } catch (problem) {
      console.error(`serve: ${request.url}: ${String(problem)}`);
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
    }
  });
}
