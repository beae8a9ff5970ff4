import { once } from 'node:events';
import { createServer } from 'node:http';
import { listen } from '../serve/listen.ts';

/** A port that nothing listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server, { port: '0' }, 0);
  server.close();
  await once(server, 'close');
  return port;
}
