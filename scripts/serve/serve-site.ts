import { existsSync } from 'node:fs';
import path from 'node:path';
import { tellFailure } from '../run/tell-failure.ts';
import { listen } from './listen.ts';
import { siteServer } from './server.ts';

/** The port people find the site on unless they choose one or it is taken. */
const usualPort = 4321;

/**
 * Serves a built site until the process is stopped, and prints its address; on failure says why and sets the exit status.
 * @param folder of the built site
 * @param base where the site hangs, with a slash at both ends
 * @param port the port a person chose, if any
 */
export async function serveSite(folder: string, base: string, port?: string): Promise<void> {
  if (!existsSync(path.join(folder, 'index.html'))) {
    console.error(
      `serve: expected a built site in ${folder}, found no index.html. Run npm run build first.`,
    );
    process.exitCode = 1;
    return;
  }
  const server = siteServer(folder, base);
  try {
    const listening = await listen(server, port, usualPort);
    console.log(`\n  http://localhost:${listening}${base}\n\nStop with Ctrl-C.`);
  } catch (problem) {
    tellFailure(problem);
    return;
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close();
      server.closeAllConnections();
    });
  }
}
