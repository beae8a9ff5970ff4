import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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

/** A step that runs this script. */
function stepRunning(name: string, code: string): Step {
  mkdirSync(folder, { recursive: true });
  const script = path.join(folder, `${name}.mjs`);
  writeFileSync(script, code);
  return { name, script, args: [], alone: `npm run ${name}` };
}

const stepEnding = (name: string, status: number): Step =>
  stepRunning(name, `process.exit(${status})`);

const said = (): string[] => printed.map((line) => line.replace(/\d+\.\d s/, 'N s'));

test('steps run in order, are counted and timed, and stop at the first that fails', async () => {
  const steps = [stepEnding('first', 0), stepEnding('second', 3), stepEnding('third', 0)];
  expect(await runSteps(steps)).toBe(false);
  expect(said()).toEqual([
    '▶ 1/3 first',
    '✔ first: N s',
    '▶ 2/3 second',
    '✖ second: exit status 3 after N s. Run it alone: npm run second',
  ]);
});

test('lanes run at the same time, and what their steps print is shown in one piece when they end', async () => {
  const file = path.join(folder, 'met');
  const meets = `
    import { existsSync } from 'node:fs';
    console.log('waits');
    const asks = setInterval(() => {
      if (!existsSync(${JSON.stringify(file)})) return;
      console.error('has met the other');
      clearInterval(asks);
    }, 5);`;
  const comes = `import { writeFileSync } from 'node:fs'; writeFileSync(${JSON.stringify(file)}, '');`;
  const lanes = [[stepRunning('waiting', meets)], [stepRunning('coming', comes)]];
  expect(await runSteps([stepEnding('before', 0), lanes, stepEnding('after', 0)])).toBe(true);
  expect(said()).toEqual([
    '▶ 1/4 before',
    '✔ before: N s',
    '▶ 2/4 waiting',
    '▶ 3/4 coming',
    '✔ coming: N s',
    'waits\nhas met the other',
    '✔ waiting: N s',
    '▶ 4/4 after',
    '✔ after: N s',
  ]);
});

test('when a step of a lane fails, it is named, the others are ended, and nothing follows', async () => {
  const file = path.join(folder, 'outlived');
  const long = `setTimeout(() => {}, 60_000);`;
  const next = `import { writeFileSync } from 'node:fs'; writeFileSync(${JSON.stringify(file)}, '');`;
  const lanes = [
    [stepRunning('long', long), stepRunning('next', next)],
    [stepRunning('failing', `console.log('what is wrong'); process.exitCode = 2;`)],
  ];
  expect(await runSteps([lanes, stepRunning('after', next)])).toBe(false);
  expect(said()).toEqual([
    '▶ 1/4 long',
    '▶ 2/4 failing',
    'what is wrong',
    '✖ failing: exit status 2 after N s. Run it alone: npm run failing',
  ]);
  expect(existsSync(file)).toBe(false);
});
