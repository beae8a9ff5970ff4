import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';

/** What a command cost, with all processes it started. */
export interface Run {
  code: number | null;
  /** user and system seconds */
  cpuSeconds: number;
  /** most memory held at once, in bytes; 0 where the system has no /proc */
  peakBytes: number;
  /** the end of what it wrote */
  said: string;
}

/** Memory is looked at so often, in milliseconds. */
const EVERY = 250;

/** The end of a command's output that is kept, in characters. */
const KEPT = 4000;

/** Runs a Node script to its end. bash's own clock counts the processor time of everything it started. */
export async function measuredRun(words: string[]): Promise<Run> {
  const child = spawn(
    'bash',
    ['-c', 'TIMEFORMAT="cpu %U %S"; time "$@"', 'bench', process.execPath, ...words],
    {
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', LC_ALL: 'C' },
    },
  );
  let said = '';
  let peakBytes = 0;
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => {
      said = (said + data.toString('utf8')).slice(-KEPT);
    });
  const watch = setInterval(() => {
    peakBytes = Math.max(peakBytes, residentBytes(child.pid ?? 0));
  }, EVERY);
  const [code] = (await once(child, 'close')) as [number | null];
  clearInterval(watch);
  const [, user, system] = /cpu ([\d.]+) ([\d.]+)\s*$/.exec(said) ?? [];
  return { code, cpuSeconds: Number(user) + Number(system), peakBytes, said };
}

/** Memory that a process and all below it hold now. Pages they share are counted for each. */
function residentBytes(root: number): number {
  const processes = running();
  const below = (id: number): number =>
    (processes.find((one) => one.id === id)?.bytes ?? 0) +
    processes.filter(({ parent }) => parent === id).reduce((sum, one) => sum + below(one.id), 0);
  return below(root);
}

function running(): { id: number; parent: number; bytes: number }[] {
  const ids =
    process.platform === 'linux' ? readdirSync('/proc').filter((name) => /^\d+$/.test(name)) : [];
  return ids.flatMap((id) => {
    try {
      const status = readFileSync(`/proc/${id}/status`, 'utf8');
      const field = (name: string): number =>
        Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
      return [{ id: Number(id), parent: field('PPid'), bytes: field('VmRSS') * 1024 }];
    } catch {
      // it ended while it was looked at
      return [];
    }
  });
}
