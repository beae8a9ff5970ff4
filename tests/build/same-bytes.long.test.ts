import { createHash } from 'node:crypto';
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { stageReports } from '../../scripts/bench/stage-reports.ts';
import { runContent } from '../../scripts/content/run-content.ts';
import { buildStep } from '../../scripts/run/project-steps.ts';

const run = promisify(execFile);

/** How often each of the two folders is built: BUILDS=10 npm run unit -- same-bytes.long for ten times. */
const builds = Number(process.env['BUILDS'] ?? 1);

/** Two machines as unlike as one machine can be: where the project stands, its time zone, its language. */
const machines = [
  { folder: '.cache/same-bytes/plain', env: { TZ: 'America/New_York', LC_ALL: 'C' } },
  { folder: '.cache/same-bytes/报告 二', env: { TZ: 'Asia/Shanghai', LC_ALL: 'zh_CN.UTF-8' } },
];

/** The project with a second report, as the parser reads it there. */
function staged(folder: string): string {
  stageReports(folder, 2);
  expect(runContent(['--root', folder])).toBe(0);
  return folder;
}

/** Builds a folder's site. Returns the checksum of every file by its path. */
async function built(folder: string, env: Record<string, string>): Promise<Map<string, string>> {
  const dist = path.join(folder, 'dist');
  rmSync(dist, { recursive: true, force: true });
  const { script, args, env: asked } = buildStep('/', dist, folder);
  await run(process.execPath, [script, ...args], {
    env: { ...process.env, ...asked, ...env, ASTRO_TELEMETRY_DISABLED: '1', LANG: env['LC_ALL'] },
    maxBuffer: 1 << 26,
  });
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).sort();
  return new Map(
    files
      .map((name) => [name, path.join(dist, name)] as const)
      .filter(([, file]) => statSync(file).isFile())
      .map(([name, file]) => [name, createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );
}

test(
  `a site built ${2 * builds} times, in two folders, time zones and languages, is the same byte for byte`,
  async () => {
    const folders = machines.map(({ folder, env }) => ({ folder: staged(folder), env }));
    let first: Map<string, string> | undefined;
    for (let time = 0; time < builds; time += 1) {
      for (const { folder, env } of folders) {
        const files = await built(folder, env);
        first ??= files;
        expect(files.size).toBeGreaterThan(1000);
        expect(files).toEqual(first);
      }
    }
  },
  builds * 180_000,
);
