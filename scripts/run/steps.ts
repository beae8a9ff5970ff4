import { spawn } from 'node:child_process';
import { once } from 'node:events';

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

/** A step that takes longer hangs: it is stopped, so that a run ends by itself. */
const longest = 17 * 60_000;

/** Runs a step to its end. Returns why it failed, or null. */
async function run(step: Step): Promise<string | null> {
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', step.script, ...step.args],
    {
      stdio: 'inherit',
      timeout: longest,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...step.env },
    },
  );
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
  if (signal) return `stopped by ${signal}, the longest a step may take is ${longest / 60_000} min`;
  return code === 0 ? null : `exit status ${code}`;
}

/**
 * Runs steps one after the other, saying which one and how long it took; stops at the first that fails.
 * @param steps in order
 * @returns whether all of them succeeded
 */
export async function runSteps(steps: Step[]): Promise<boolean> {
  for (const [index, step] of steps.entries()) {
    console.log(`\n▶ ${index + 1}/${steps.length} ${step.name}`);
    const began = performance.now();
    const failure = await run(step);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    if (failure) {
      console.error(`\n✖ ${step.name}: ${failure} after ${seconds} s. Run it alone: ${step.alone}`);
      return false;
    }
    console.log(`✔ ${step.name}: ${seconds} s`);
  }
  return true;
}
