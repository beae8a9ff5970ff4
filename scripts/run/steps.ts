import { runStep, type Step, type StepEnd } from './run-step.ts';

export type { Step } from './run-step.ts';

/** Steps that run at the same time as others: each lane is steps in order. */
export type Lanes = Step[][];

/** Says that steps begin and how they end, and counts them. */
interface Progress {
  begins: (step: Step) => void;
  /** Returns whether the step succeeded. */
  ends: (step: Step, end: StepEnd) => boolean;
}

function progressOf(total: number): Progress {
  let begun = 0;
  return {
    begins: ({ name }) => {
      begun += 1;
      console.log(`\n▶ ${begun}/${total} ${name}`);
    },
    ends: ({ name, alone }, { failure, took, output }) => {
      if (output !== '') console.log(`\n${output}`);
      const seconds = took.toFixed(1);
      if (failure)
        console.error(`\n✖ ${name}: ${failure} after ${seconds} s. Run it alone: ${alone}`);
      else console.log(`✔ ${name}: ${seconds} s`);
      return failure === null;
    },
  };
}

/** Runs lanes at the same time. When a step fails, those that still run are ended, and nothing more is said of them. */
async function runLanes(lanes: Lanes, progress: Progress): Promise<boolean> {
  const stop = new AbortController();
  const runLane = async (lane: Step[]): Promise<void> => {
    for (const step of lane) {
      if (stop.signal.aborted) return;
      progress.begins(step);
      const end = await runStep(step, stop.signal);
      if (stop.signal.aborted) return;
      if (!progress.ends(step, end)) stop.abort();
    }
  };
  await Promise.all(lanes.map(runLane));
  return !stop.signal.aborted;
}

/**
 * Runs steps, saying which one and how long it took; stops at the first that fails.
 * @param steps in order; where lanes stand among them, these run at the same time, and each of their steps shows what it
 *   printed when it has ended
 * @returns whether all of them succeeded
 */
export async function runSteps(steps: (Step | Lanes)[]): Promise<boolean> {
  const progress = progressOf(steps.flat(2).length);
  for (const item of steps) {
    if (Array.isArray(item)) {
      if (!(await runLanes(item, progress))) return false;
    } else {
      progress.begins(item);
      if (!progress.ends(item, await runStep(item))) return false;
    }
  }
  return true;
}
