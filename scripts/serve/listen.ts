import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Where a person wants to be listened. */
export interface Place {
  /** PORT: nothing for the usual one, or any that is free */
  port?: string | undefined;
  /** HOST: nothing for this machine alone */
  host?: string | undefined;
}

/** Whoever runs a site at home shows it to nobody else, unless asked to. */
export const thisMachine = '127.0.0.1';

/** Listens on a port; 0 takes any that is free. Rejects with the system's error when it cannot. */
async function listenOn(server: Server, port: number, host: string): Promise<number> {
  server.listen(port, host);
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

const isTaken = (problem: unknown): boolean =>
  ['EADDRINUSE', 'EACCES'].includes((problem as NodeJS.ErrnoException).code ?? '');

/** What to say of an error of the system, in words of the setting it comes from. */
function inWords(cause: unknown, { port, host }: { port: string; host: string }): Error {
  const found = (cause as NodeJS.ErrnoException).code ?? String(cause);
  return new Error(
    isTaken(cause)
      ? `PORT: expected to listen on ${port}, found ${found}. Set another PORT, or none to take a free one.`
      : `HOST: expected an address of this machine, found "${host}" (${found}). Set another HOST, or none for this machine alone.`,
    { cause },
  );
}

/**
 * Listens on the port asked for, or, when none was asked for, on the usual one or any that is free.
 * @param server not yet listening
 * @param asked where a person wants it to listen
 * @param usual the port to try when none was chosen
 * @returns the port listened on
 * @throws in words, when the port asked for is no port or is taken, or the host is not this machine
 */
export async function listen(server: Server, asked: Place, usual: number): Promise<number> {
  const host = asked.host === undefined || asked.host === '' ? thisMachine : asked.host;
  const { port = '' } = asked;
  if (port !== '' && !(/^\d{1,5}$/.test(port) && Number(port) <= 65535))
    throw new Error(`PORT: expected a number from 0 to 65535, found "${port}". Set another PORT.`);
  try {
    return await listenOn(server, port === '' ? usual : Number(port), host);
  } catch (cause) {
    if (port !== '' || !isTaken(cause)) throw inWords(cause, { port, host });
    return listenOn(server, 0, host);
  }
}

/**
 * Finds out whether one could listen there, before the work that leads to it.
 * @throws in words, when one could not
 */
export async function mustListen(asked: Place): Promise<void> {
  const server = createServer();
  await listen(server, asked, 0);
  server.close();
  await once(server, 'close');
}
