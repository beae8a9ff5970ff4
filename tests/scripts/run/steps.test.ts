import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runSteps, type Step } from '../../../scripts/run/steps.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'steps-'));
let printed: string[] = [];

beforeEach(() => {
  printed = [];
  const keep = (line: string) => printed.push(line.trim());
  vi.spyOn(console, 'log').mockImplementation(keep);
  vi.spyOn(console, 'error').mockImplementation(keep);
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

/** A step whose script ends with this status. */
function stepEnding(name: string, status: number): Step {
  const script = path.join(folder, `${name}.mjs`);
  writeFileSync(script, `process.exit(${status})`);
  return { name, script, args: [], alone: `npm run ${name}` };
}

test('steps run in order, are counted and timed, and stop at the first that fails', async () => {
  const steps = [stepEnding('first', 0), stepEnding('second', 3), stepEnding('third', 0)];
  expect(await runSteps(steps)).toBe(false);
  expect(printed.map((line) => line.replace(/\d+\.\d s/, 'N s'))).toEqual([
    '▶ 1/3 first',
    '✔ first: N s',
    '▶ 2/3 second',
    '✖ second: exit status 3 after N s. Run it alone: npm run second',
  ]);
});
