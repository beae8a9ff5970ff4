import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';

/** One command of a longer run: a Node script with its arguments. */
export interface Step {
  /** what the progress lines call it */
  name: string;
  script: string;
  args: string[];
  env?: Record<string, string>;
  /** how to run it alone, said when it fails */
  alone: string;
}

/** How a step ended. */
export interface StepEnd {
  /** why it failed, or null */
  failure: string | null;
  /** in seconds */
  took: number;
  /** what it printed, where that was kept apart */
  output: string;
}

/** A step that takes longer hangs: it is stopped, so that a run ends by itself. */
const longest = 19 * 60_000;

/** What is left of a step's output must come within this time of its end, in milliseconds. */
const grace = 2000;

/**
 * Runs a step to its end.
 * @param step the command
 * @param stop ends the step early; where it is given, what the step prints is kept apart, and is not shown
 */
export async function runStep(step: Step, stop?: AbortSignal): Promise<StepEnd> {
  const began = performance.now();
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', step.script, ...step.args],
    {
      stdio: stop ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      timeout: longest,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...step.env },
    },
  );
  const printed: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => printed.push(chunk));
  stop?.addEventListener('abort', () => child.kill());
  const closed = once(child, 'close');
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
  await Promise.race([closed, wait(grace, undefined, { ref: false })]);
  return {
    failure: failureOf(code, signal),
    took: (performance.now() - began) / 1000,
    output: Buffer.concat(printed).toString('utf8').trimEnd(),
  };
}

function failureOf(code: number | null, signal: string | null): string | null {
  if (signal) return `stopped by ${signal}, the longest a step may take is ${longest / 60_000} min`;
  return code === 0 ? null : `exit status ${code}`;
}
