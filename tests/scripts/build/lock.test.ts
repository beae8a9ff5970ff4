import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { oneAtATime, type Holder } from '../../../scripts/build/lock.ts';
import { scratch } from './scratch.ts';

const nobody = (holder: Holder): never => {
  throw new Error(`expected to wait for nobody, found ${holder.pid}`);
};

test('two at once do it one after the other; the second is told once whom it waits for', async () => {
  const folder = scratch();
  const lock = path.join(folder, 'a/lock');
  const happened: string[] = [];
  const slow = (name: string) => async () => {
    happened.push(`${name} begins`);
    await new Promise((done) => setTimeout(done, 250));
    happened.push(`${name} ends`);
  };
  await Promise.all([
    oneAtATime(lock, nobody, slow('first')),
    oneAtATime(lock, ({ pid }) => happened.push(`second waits for ${pid}`), slow('second')),
  ]);
  expect(happened).toEqual([
    'first begins',
    `second waits for ${process.pid}`,
    'first ends',
    'second begins',
    'second ends',
  ]);
  expect(readdirSync(path.dirname(lock))).toEqual([]);
});

test('the lock is given back when what was done fails', async () => {
  const lock = path.join(scratch(), 'lock');
  const fails = () => Promise.reject(new Error('no'));
  await expect(oneAtATime(lock, nobody, fails)).rejects.toThrow('no');
  expect(existsSync(lock)).toBe(false);
});

test('the lock of a process that is no more is taken over at once', async () => {
  const folder = scratch();
  const lock = path.join(folder, 'lock');
  const { pid } = spawnSync(process.execPath, ['--version']);
  writeFileSync(lock, JSON.stringify({ pid, since: '2026-11-24T00:00:00.000Z' }));
  expect(await oneAtATime(lock, nobody, () => Promise.resolve('done'))).toBe('done');
  expect(readdirSync(folder)).toEqual([]);
});

test('so is one that nobody has touched for long, whoever has its number today', async () => {
  const lock = path.join(scratch(), 'lock');
  writeFileSync(lock, JSON.stringify({ pid: process.pid, since: '2026-11-24T00:00:00.000Z' }));
  const before = new Date(Date.now() - 60_000);
  utimesSync(lock, before, before);
  expect(await oneAtATime(lock, nobody, () => Promise.resolve('done'))).toBe('done');
});

test('and one that holds no words of ours', async () => {
  const lock = path.join(scratch({ lock: 'half a wo' }), 'lock');
  expect(await oneAtATime(lock, nobody, () => Promise.resolve('done'))).toBe('done');
});
