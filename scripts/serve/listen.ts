import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Listens on a port; 0 takes any that is free. Rejects with the system's error when it cannot. */
async function listenOn(server: Server, port: number): Promise<number> {
  server.listen(port);
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

/**
 * Listens on the port asked for, or, when none was asked for, on the usual one or any that is free.
 * @param server not yet listening
 * @param asked a port a person chose (PORT), or undefined
 * @param usual the port to try when none was chosen
 * @returns the port listened on
 * @throws when the port asked for is no port or is taken
 */
export async function listen(
  server: Server,
  asked: string | undefined,
  usual: number,
): Promise<number> {
  if (asked === undefined || asked === '') {
    return listenOn(server, usual).catch(() => listenOn(server, 0));
  }
  const port = Number(asked);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`PORT: expected a number from 0 to 65535, found "${asked}". Set another PORT.`);
  }
  return listenOn(server, port).catch((cause: unknown) => {
    const found = (cause as NodeJS.ErrnoException).code ?? String(cause);
    throw new Error(
      `PORT: expected to listen on ${asked}, found ${found}. Set another PORT, or none to take a free one.`,
      { cause },
    );
  });
}
