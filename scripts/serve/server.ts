import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import { answer, type Folder } from './answer.ts';
import { contentType, isCompressible } from './content-types.ts';
import { chooseEncoding, encode, type Encoding } from './encoding.ts';

/** A body ready to be sent, kept for the next request. */
interface Body {
  bytes: Buffer;
  tag: string;
}

/** The folder on disk, as the decisions want to see it. What no file can be called (a name too long, links in a circle) is not there. */
function onDisk(root: string): Folder {
  const stat = (file: string) => {
    try {
      return statSync(path.join(root, file), { throwIfNoEntry: false });
    } catch {
      return undefined;
    }
  };
  return {
    isFile: (file) => stat(file)?.isFile() ?? false,
    isFolder: (file) => stat(file)?.isDirectory() ?? false,
  };
}

/** Names under _astro/ hold a hash of their content, so they never change; all else is asked for again. */
const caching = (file: string) =>
  file.startsWith('_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache';

/**
 * A server of a built site, as static hosts behave: trailing slashes, 404.html, compression, ETags.
 * Bodies are read once and kept, so a site built anew wants a new server.
 * @param root folder of the built site
 * @param base where it hangs, with a slash at both ends
 * @returns the server, not yet listening
 */
export function siteServer(root: string, base = '/'): Server {
  const folder = onDisk(root);
  const bodies = new Map<string, Body>();

  function body(file: string, encoding: Encoding): Body {
    const key = `${encoding} ${file}`;
    const known = bodies.get(key);
    if (known) return known;
    const bytes = encode(readFileSync(path.join(root, file)), encoding);
    const tag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
    const made = { bytes, tag };
    bodies.set(key, made);
    return made;
  }

  function sendFile(
    request: IncomingMessage,
    response: ServerResponse,
    status: number,
    file: string,
  ) {
    const type = contentType(file);
    const compressible = isCompressible(type);
    const encoding = compressible ? chooseEncoding(request.headers['accept-encoding']) : 'identity';
    const { bytes, tag } = body(file, encoding);
    const headers = {
      'content-type': type,
      'cache-control': caching(file),
      etag: tag,
      ...(compressible && { vary: 'accept-encoding' }),
      ...(encoding !== 'identity' && { 'content-encoding': encoding }),
    };
    if (status === 200 && request.headers['if-none-match'] === tag) {
      response.writeHead(304, headers).end();
      return;
    }
    response.writeHead(status, { ...headers, 'content-length': bytes.length });
    response.end(request.method === 'HEAD' ? undefined : bytes);
  }

  return createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    const said = answer(folder, base, request.url ?? '/');
    if (said.status === 301) response.writeHead(301, { location: said.location }).end();
    else if (said.file === null) response.writeHead(said.status).end();
    else sendFile(request, response, said.status, said.file);
  });
}
