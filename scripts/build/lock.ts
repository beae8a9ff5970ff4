import {
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Who holds a lock: its process, and since when. */
export interface Holder {
  pid: number;
  since: string;
}

/** The holder touches its lock this often; one not touched for much longer belongs to no living process, whoever has its number now. */
const beat = 1000;
const longestSilence = 30 * beat;

/** Between two looks at a lock that another process holds. */
const wait = 100;

/** Who is named by words that are not those of a lock: nobody, since no process has this number. */
const nobody: Holder = { pid: 0, since: '' };

function isAlive(pid: number): boolean {
  if (pid === nobody.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (problem) {
    return (problem as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function parsed(text: string): Holder {
  try {
    return JSON.parse(text) as Holder;
  } catch {
    return nobody;
  }
}

/** The lock as it stands, or null when there is none. */
function holderOf(file: string): (Holder & { silent: boolean }) | null {
  try {
    const holder = parsed(readFileSync(file, 'utf8'));
    return { ...holder, silent: Date.now() - statSync(file).mtimeMs > longestSilence };
  } catch {
    return null;
  }
}

/** Takes the lock if nobody has it. The file appears with its content in it, so that nobody reads half of it. */
function take(file: string): boolean {
  const mine = `${file}.${process.pid}`;
  writeFileSync(mine, JSON.stringify({ pid: process.pid, since: new Date().toISOString() }));
  try {
    linkSync(mine, file);
    return true;
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw problem;
  } finally {
    rmSync(mine, { force: true });
  }
}

/** Moves the lock of a dead process away; what another one took in the meantime is given back. */
function clear(file: string, dead: Holder): void {
  const aside = `${file}.${process.pid}.dead`;
  try {
    renameSync(file, aside);
    if (holderOf(aside)?.pid !== dead.pid) linkSync(aside, file);
  } catch {
    // another process was faster
  } finally {
    rmSync(aside, { force: true });
  }
}

/**
 * Does something that only one process may do at a time; waits while another one does it. The lock of a process that is
 * no more is taken over.
 * @param file of the lock; it is there while something is done
 * @param told called once, when there is somebody to wait for
 * @param act what is to be done
 */
export async function oneAtATime<T>(
  file: string,
  told: (holder: Holder) => void,
  act: () => Promise<T>,
): Promise<T> {
  mkdirSync(path.dirname(file), { recursive: true });
  let waited = false;
  while (!take(file)) {
    const holder = holderOf(file);
    if (holder && (holder.silent || !isAlive(holder.pid))) {
      clear(file, holder);
      continue;
    }
    if (holder && !waited) {
      told(holder);
      waited = true;
    }
    await pause(wait);
  }
  const pulse = setInterval(() => {
    utimesSync(file, new Date(), new Date());
  }, beat).unref();
  try {
    return await act();
  } finally {
    clearInterval(pulse);
    rmSync(file, { force: true });
  }
}
