import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from '@playwright/test';
import { basePath, basePathFolder } from '../../scripts/run/base-path-build.ts';
import { siteServer } from '../../scripts/serve/server.ts';

/**
 * Serves the second build, which second-site/stage.ts lays out, while the tests of the file that calls this run.
 * @returns the address of its home page, known once they do
 */
export function stagedSite(): () => string {
  let server: Server;
  let site = '';
  test.beforeAll(() => {
    server = siteServer(basePathFolder, basePath).listen(0);
    site = `http://localhost:${(server.address() as AddressInfo).port}${basePath}`;
  });
  test.afterAll(() => {
    server.close();
  });
  return () => site;
}
