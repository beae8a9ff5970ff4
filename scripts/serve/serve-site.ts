import { existsSync } from 'node:fs';
import path from 'node:path';
import { tellFailure } from '../run/tell-failure.ts';
import { whenParentEnds } from '../run/when-parent-ends.ts';
import { listen, type Place } from './listen.ts';
import { siteServer } from './server.ts';

/** The port people find the site on unless they choose one or it is taken. */
const usualPort = 4321;

/** The host as it stands in an address; one that means every address of the machine is reached by its own name too. */
function hostInAddress(host = ''): string {
  if (['', '127.0.0.1', '::1', '0.0.0.0', '::'].includes(host)) return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

/**
 * Serves a built site until the process, or the command that started it, is stopped, and prints its address; on failure says
 * why and sets the exit status.
 * @param folder of the built site
 * @param base where the site hangs, with a slash at both ends
 * @param place the port and host a person chose, if any
 */
export async function serveSite(folder: string, base: string, place: Place): Promise<void> {
  if (!existsSync(path.join(folder, 'index.html'))) {
    console.error(
      `serve: expected a built site in ${folder}, found no index.html. Run npm run build first.`,
    );
    process.exitCode = 1;
    return;
  }
  const server = siteServer(folder, base);
  try {
    const listening = await listen(server, place, usualPort);
    console.log(`\n  http://${hostInAddress(place.host)}:${listening}${base}\n\nStop with Ctrl-C.`);
  } catch (problem) {
    tellFailure(problem);
    return;
  }
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
  whenParentEnds(stop);
}
